import { cpus } from 'node:os'
import { format } from 'prettier'
import type { Contestant } from './contestant.ts'
import type { Measure } from './measure/measure.ts'
import type { Results } from './results.ts'

/** How a run was started, and in which browser. */
export interface Circumstances {
  readonly command: string
  readonly rounds: number
  readonly browser: string
}

const facts = ({ command, rounds, browser }: Circumstances) => [
  `- Date: ${new Date().toISOString().slice(0, 10)}`,
  `- Command: \`${command}\`, ${rounds} rounds in one run, each round starting with another contestant; each figure is a median`,
  `- Browser: ${browser}, headless; a fresh context for each visit`,
  `- Machine: ${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
]

const failed = ({ failures }: Results, contestants: readonly Contestant[]) =>
  failures.map(({ contestant, measure, reason }) => {
    const name = contestants.find(({ id }) => id === contestant)?.name ?? contestant
    return `- **${name}** has no figures for “${measure}”: ${reason}.`
  })

/** Writes the document of a whole run. */
export const reportOf = (
  circumstances: Circumstances,
  table: string,
  contestants: readonly Contestant[],
  measures: readonly Measure[],
  results: Results,
): Promise<string> =>
  format(
    [
      '# The same page with askfirst and with others',
      'Written by `npm run bench:rivals`. Compare figures of one run only; the ratios say more than the figures, which are of one machine.',
      facts(circumstances).join('\n'),
      table,
      '“–”: the manager can’t do it, or there is nothing to compare. “Over the plain page”: the same page without any manager is subtracted. Returning: a visitor who has accepted everything. The ratio compares with the best rival; the floor isn’t one.',
      '## What is compared',
      'An article page with two gated scripts of a category for analytics, one inline and one external, Google Analytics, and one gated frame two viewports down. Each visit proves that the manager works: a banner and nothing gated before the choice; after Accept the scripts ran once, Google was asked, and the frame has its address; no banner for a returning visitor.',
      contestants
        .map(({ name, version, notes }) =>
          `- **${name}**${version ? ` ${version}` : ''} ${notes ?? ''}`.trim(),
        )
        .join('\n'),
      ...(results.failures.length > 0 ? [failed(results, contestants).join('\n')] : []),
      '## How the figures are taken',
      measures.map(({ name, method }) => `- **${name}**: ${method}`).join('\n'),
    ].join('\n\n'),
    { parser: 'markdown' },
  )

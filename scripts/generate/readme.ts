import { readFileSync } from 'node:fs'
import type { Service } from '../../src/vendor/service.ts'
import { presetsIn } from './presetsIn.ts'

const between = (mark: string, text: string) => {
  const page = readFileSync('README.md', 'utf8')
  const [start, end] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`]
  const [before = '', rest = ''] = page.split(start)
  return `${before}${start}\n\n${text}\n\n${end}${rest.split(end)[1] ?? ''}`
}

/** README.md with its list of presets, between the marks, up to date. */
export const readme = (services: readonly Service[]) => {
  const named = services.map(({ id, name }) => `${name} \`${id}\``)
  const signals = presetsIn('signals').map((name) => `\`${name}\``)
  return between(
    'presets',
    `**Services** (${services.length}): ${named.join(', ')}.

**Signals**: ${signals.join(', ')}, and \`signal\` for anything else.`,
  )
}

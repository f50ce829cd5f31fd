import type { Contestant } from './contestant.ts'
import type { Figure } from './figure.ts'
import type { Results } from './results.ts'

const none = '–'

const format = (value: number | undefined, { digits = 1 }: Figure) =>
  value === undefined ? none : value.toFixed(digits)

const ratioOf = (ours: number | undefined, rivals: readonly (number | undefined)[]) => {
  const known = rivals.filter((value) => value !== undefined)
  const best = Math.min(...known)
  return ours === undefined || known.length === 0 || best <= 0 ? none : (ours / best).toFixed(2)
}

const titleOf = ({ title, unit, overPlain }: Figure) =>
  title + (overPlain ? ' over the plain page' : '') + (unit ? `, ${unit}` : '')

/** The table's cells, headings first: a row per figure, a column per contestant. */
export const cellsOf = (
  results: Results,
  contestants: readonly Contestant[],
  figures: readonly Figure[],
): string[][] => {
  const rivals = contestants.filter(({ rival }) => rival)
  const row = (figure: Figure) => {
    const valueOf = ({ id }: Contestant) => results.median(id, figure)
    const ours = contestants.find(({ id }) => id === 'ours')
    const ratio = figure.noRatio ? none : ratioOf(ours && valueOf(ours), rivals.map(valueOf))
    return [titleOf(figure), ...contestants.map((one) => format(valueOf(one), figure)), ratio]
  }
  return [['', ...contestants.map(({ name }) => name), 'ours / best rival'], ...figures.map(row)]
}

/** Formats a Markdown table, padded for reading in a terminal. */
export const markdownOf = (cells: readonly (readonly string[])[]): string => {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  const [head = [], ...rows] = cells
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

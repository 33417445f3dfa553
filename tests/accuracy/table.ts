/** Tables for a terminal and for a Markdown page. */
import pc from 'picocolors'
import stringWidth from 'string-width'

/** A column's heading; words stand to the left, figures to the right. */
export interface Column {
  readonly heading: string
  readonly align?: 'left' | 'right'
}

/** A titled table of strings. A row that is `undefined` is a rule between groups. */
export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[] | undefined)[]
}

/** The columns of a table: those of words, then those of figures. */
export function columnsOf(words: readonly string[], figures: readonly string[]): Column[] {
  return [...words.map((heading) => ({ heading })), ...figures.map((heading) => ({ heading, align: 'right' as const }))]
}

/** A table as GitHub's Markdown. Rules between groups are left out. */
export function toMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    line(columns.map(({ heading }) => heading)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.filter((row) => row !== undefined).map(line),
  ].join('\n')
}

/** A table for a terminal, in columns that are as wide as their widest cell. */
export function toTerminal({ title, columns, rows }: Table): string {
  const cells = [columns.map(({ heading }) => heading), ...rows.filter((row) => row !== undefined)]
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => stringWidth(row[index] ?? ''))))
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align = 'left' }, index) => pad(row[index] ?? '', widths[index] as number, align))
      .join('  ')
      .trimEnd()
  const total = widths.reduce((sum, width) => sum + width + 2, -2)
  const rule = pc.dim('─'.repeat(Math.max(total, 1)))
  return [
    pc.bold(title),
    pc.dim(line(columns.map(({ heading }) => heading))),
    rule,
    ...rows.map((row) => (row ? line(row) : rule)),
  ].join('\n')
}

/** A string filled up with spaces to a width in columns of the terminal. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'left' ? text + spaces : spaces + text
}

/** A figure in per cent, one digit after the point. */
export function share(value: number): string {
  return value.toFixed(1)
}

/** A difference of figures in per cent, with its sign. */
export function difference(value: number): string {
  const rounded = value.toFixed(1)
  if (Number(rounded) === 0) return '0.0'
  return value > 0 ? `+${rounded}` : rounded.replace('-', '\u2212')
}

/** A whole number with its thousands apart. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

import type picocolors from 'picocolors'
import stringWidth from 'string-width'

/** Functions that color a text, or leave it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>

/** What is known of the place that the output goes to. */
export interface Screen {
  readonly colors: Colors
  /** Its width in columns; undefined: there is none to keep to. */
  readonly columns: number | undefined
  /** Whether several inputs are written, so that each needs a heading. */
  readonly several: boolean
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Keeps a text's direction from spreading to what stands beside it: else a terminal that orders right-to-left text would swap
 * neighbouring cells, or carry a number over to the other side of a name.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text
}

/** Control characters and the signs that change direction, which would leave their cell. */
const UNRULY = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** A text as one line that can do the terminal no harm. */
export function toCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNRULY, '').trim()
}

/** A text of many lines that can do the terminal no harm. */
export function toLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '\ufffd')
}

/** Cuts a cell to a width; an ellipsis stands for what is missing. */
export function clip(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell
  let clipped = ''
  let left = width - 1
  for (const { segment } of new Intl.Segmenter().segment(cell)) {
    left -= stringWidth(segment)
    if (left < 0) break
    clipped += segment
  }
  return `${clipped.trimEnd()}\u2026`
}

/** The color of each type; others have none. The type is always written too, so no one has to tell colors apart. */
const TYPE_COLORS: Readonly<
  Record<string, 'cyan' | 'magenta' | 'green' | 'greenBright' | 'yellow' | 'red' | 'blueBright'>
> = {
  person: 'cyan',
  organization: 'magenta',
  country: 'green',
  location: 'greenBright',
  facility: 'greenBright',
  group: 'yellow',
  event: 'red',
  law: 'red',
  date: 'blueBright',
  time: 'blueBright',
  money: 'blueBright',
  percent: 'blueBright',
  quantity: 'blueBright',
}

/** Writes a text in the color of a type. */
export function paint(colors: Colors, type: string, text: string): string {
  const color = TYPE_COLORS[type]
  return color ? colors[color](text) : text
}

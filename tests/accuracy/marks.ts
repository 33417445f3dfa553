/** Sentences for a terminal: set from the right, cut to its width, with what is annotated and found in them marked. */
import pc from 'picocolors'
import type { Span } from '../../src/types.js'

/** Spans to mark: `⟦annotated⟧` and `‹found›`. */
export interface Marks {
  readonly gold: readonly Span[]
  readonly found: readonly Span[]
}

/** How marks look. */
export const LEGEND = `${pc.green('⟦annotated⟧')} ${pc.yellow('‹found›')}`

/** Columns that are kept for marks and dots. */
const ROOM_FOR_MARKS = 12

/** The part of a text around a span that fits into a width, cut at spaces, with the marks that lie in it. */
export function excerpt(text: string, span: Span, { gold, found }: Marks, width: number): string {
  const { start: from, end: to } = window(text, span, width - ROOM_FOR_MARKS)
  const marks = [
    ...gold.map(({ start, end }) => ({ start, end, open: '⟦', close: '⟧', colour: pc.green })),
    ...found.map(({ start, end }) => ({ start, end, open: '‹', close: '›', colour: pc.yellow })),
  ].filter(({ start, end }) => start >= from && end <= to)
  const cuts = [...new Set([from, to, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const parts = cuts.map((cut, index) => {
    const closed = marks.filter(({ end }) => end === cut).map(({ close, colour }) => colour(close))
    const opened = marks.filter(({ start }) => start === cut).map(({ open, colour }) => colour(open))
    const inside = marks.filter(({ start, end }) => start <= cut && cut < end)
    const piece = text.slice(cut, cuts[index + 1] ?? cut).replace(/\s/g, ' ')
    return [...closed.reverse(), ...opened, inside.reduce((styled, { colour }) => colour(styled), piece)].join('')
  })
  return `${from > 0 ? '… ' : ''}${parts.join('')}${to < text.length ? ' …' : ''}`
}

/** Grows a span word by word, to the side where it has grown less, as far as it fits. */
function window(text: string, span: Span, width: number): Span {
  let { start, end } = span
  for (;;) {
    const before = start > 1 ? text.lastIndexOf(' ', start - 2) + 1 : 0
    const space = text.indexOf(' ', end + 1)
    const after = space < 0 ? text.length : space
    const toLeft = start > 0 && end - before <= width
    const toRight = end < text.length && after - start <= width
    if (toLeft && (!toRight || span.start - start <= end - span.end)) start = before
    else if (toRight) end = after
    else return { start, end }
  }
}

/** A text that keeps its own direction from right to left, whatever stands around it. */
export function isolate(text: string): string {
  return `\u2067${text}\u2069`
}

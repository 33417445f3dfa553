import { describe, expect, test } from 'vitest'
import { explain } from '../../src/index.js'
import { type EvidenceName, WEIGHTS } from '../../src/refine/weights.js'
import { aalam, plain } from './fake-io.js'

const TEXT = 'غادرت القوات مالي والنيجر'

/** The cells of each row, after the titles. */
async function rowsOf(...args: string[]): Promise<string[][]> {
  const { out, code } = await aalam(['explain', '--format', 'table', ...args])
  expect(code).toBe(0)
  const [, ...rows] = plain(out).trimEnd().split('\n')
  return rows.map((row) => row.split(/ {2,}/))
}

/** What the candidate scores that is kept for a name. */
function scoreOf(text: string, name: string): string {
  const kept = explain(text).find((candidate) => candidate.text === name && candidate.outcome.kind === 'kept')
  return kept?.score.toFixed(2) ?? 'not kept'
}

/** What evidence for a name that is no common word weighs, as the table shows it; the weights are fitted anew from time to time. */
function weightOf(kind: EvidenceName): string {
  return `+${WEIGHTS[kind][0].toFixed(2)}`
}

describe('the table of candidates', () => {
  test('has what proposed each, its scores, the evidence and what became of it', async () => {
    const rows = await rowsOf('--text', TEXT)
    const candidates = explain(TEXT)
    const isFirst = ([, type]: readonly string[]): boolean => candidates.some((candidate) => candidate.type === type)
    expect(rows.filter(isFirst)).toHaveLength(candidates.length)
    expect(rows[0]).toEqual([
      ...[
        'مالي',
        'country',
        'gazetteer: ML',
        '0.30',
        `${weightOf('beside a name of its type')} beside a name of its type (النيجر)`,
      ],
      ...[scoreOf(TEXT, 'مالي'), 'kept'],
    ])
    expect(rows[1]?.[1]).toMatch(/^[+\u2212]0\.\d\d calibrated$/)
    expect(rows[2]).toEqual(['مالي', 'group', 'gazetteer: ML', '0.30', '0.30', 'below minScore'])
  })

  test('names the rule, and what beat a candidate', async () => {
    const text = 'قال الدكتور سامر الحلواني ذلك'
    const rows = await rowsOf('--text', text, '--types', 'person')
    const [, type, proposer, prior] = rows.find(([name]) => name === 'سامر الحلواني') ?? []
    expect([type, proposer, prior]).toEqual(['person', 'rule: person: title, name', '0.80'])
    expect(rows.some((cells) => cells.at(-1) === 'beaten by person سامر الحلواني')).toBe(true)
  })

  test('has a line for each piece of evidence, and a minus before what speaks against', async () => {
    const state = await rowsOf('--text', 'تفرض دولة مالي رسوما', '--types', 'country')
    expect(state.map((cells) => cells.find((cell) => cell.includes('head noun')))).toEqual([
      `${weightOf('head noun of its kind before')} head noun of its kind before (دولة)`,
      `${weightOf('head noun of its type before')} head noun of its type before (دولة)`,
      undefined,
    ])
    const prayer = await rowsOf('--text', 'صلاة المغرب', '--types', 'country')
    expect(prayer[0]).toContain('\u22120.95 another word beside its neighbour (صلاة)')
  })

  test('of nothing is a line', async () => {
    expect((await aalam(['explain', '--format', 'table', '--text', ''])).out).toBe('no candidates\n')
  })
})

test('--format json, the default but on a terminal, is what explain returns', async () => {
  const { out } = await aalam(['explain'], { stdin: TEXT })
  expect(JSON.parse(out)).toEqual([{ text: TEXT, candidates: explain(TEXT) }])
  expect((await aalam(['explain', '--text', TEXT], { columns: 120 })).out).toContain('outcome')
})

test('--min-score decides what is below it', async () => {
  const rows = await rowsOf('--text', TEXT, '--min-score', '0.95')
  expect(rows[0]?.at(-1)).toBe('below minScore')
})

test.each([
  [
    ['--format', 'html'],
    "aalam: option '--format <format>' argument 'html' is invalid. Allowed choices are table, json.\n",
  ],
  [['--text', 'x', 'a.txt'], 'aalam: --text and files cannot be given together\n'],
  [['missing.txt'], 'aalam: missing.txt: no such file\n'],
])('a mistake is told in one line: %j', async (args, err) => {
  expect(await aalam(['explain', ...args])).toEqual({ code: 2, out: '', err })
})

/**
 * Measures time, on texts made of the fixtures: characters a second, how time grows with the text, and worst cases.
 * Exits with 1 where a law of growth is broken: ten times the text may take at most ten and a half times as long, and no text
 * more than five times as long as ordinary text of its length.
 */
import { Bench } from 'tinybench'
import { extract } from '../../src/index.js'
import { readFixtures } from '../fixture.js'

const SHORT = 200_000
const MOST_GROWTH = 10.5
const MOST_ADVERSITY = 5
/** What the measuring itself may be off by on a shared machine. */
const TOLERANCE = 1.15

const article = readFixtures()
  .map(({ text }) => text)
  .join('\n\n')
const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const ordinary = repeated(article, SHORT)
const texts: Readonly<Record<string, string>> = {
  articles: ordinary,
  'articles, ten times as long': repeated(article, SHORT * 10),
  'one letter': repeated('ل', SHORT),
  proclitics: repeated('ولل', SHORT),
  'one trigger': repeated('الرئيس ', SHORT),
  'one given name': repeated('محمد ', SHORT),
  'head nouns': repeated('مجلس الأمن ', SHORT),
  numbers: repeated('12 ', SHORT),
  brackets: repeated('(((« [', SHORT),
  'vowel marks': repeated('\u064e\u0651', SHORT),
  ligatures: repeated('\ufdfa ', SHORT),
}

const expected = new Map(Object.entries(texts).map(([name, text]) => [name, extract(text).length]))
const bench = new Bench({ time: 0, iterations: 7, warmupIterations: 2, warmupTime: 0 })
bench.add('charCodeAt loop', () => {
  let sum = 0
  for (let index = 0; index < ordinary.length; index++) sum += ordinary.charCodeAt(index)
  return sum
})
for (const [name, text] of Object.entries(texts)) {
  bench.add(name, () => {
    // A fast answer that is wrong is no answer.
    if (extract(text).length !== expected.get(name)) throw new Error(`${name}: another number of entities than before`)
  })
}
await bench.run()

const median = (name: string): number => {
  const result = bench.getTask(name)?.result
  return result && 'latency' in result ? result.latency.p50 : Number.NaN
}
console.log('| text | characters | entities | ms (median of 7) | million characters a second |')
console.log('| --- | ---: | ---: | ---: | ---: |')
for (const [name, text] of Object.entries(texts)) {
  const rate = text.length / median(name) / 1000
  console.log(`| ${name} | ${text.length} | ${expected.get(name)} | ${median(name).toFixed(1)} | ${rate.toFixed(1)} |`)
}
console.log(`| charCodeAt loop | ${ordinary.length} | | ${median('charCodeAt loop').toFixed(2)} | |`)

const failures: string[] = []
const growth = median('articles, ten times as long') / median('articles')
console.log(`\nTen times the text takes ${growth.toFixed(1)} times as long.`)
if (growth > MOST_GROWTH * TOLERANCE) failures.push(`growth ${growth.toFixed(1)} is above ${MOST_GROWTH}`)
for (const name of Object.keys(texts).slice(2)) {
  const ratio = median(name) / median('articles')
  if (ratio > MOST_ADVERSITY * TOLERANCE) failures.push(`'${name}' takes ${ratio.toFixed(1)} times as long as articles`)
}
for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
// As it is built: worker threads load what stands beside it in dist.
import { extractAll, extractAllAsJson } from 'aalam/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExtractor, extract } from '../../src/index.js'

const TEXTS = ['زار بوتين بكين', '', 'في موسكو', 'لا شيء هنا', 'وصل الوفد للأمم المتحدة']

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aalam-node-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A module that a thread can load. */
function moduleOf(name: string, code: string): URL {
  const file = join(folder, name)
  writeFileSync(file, code)
  return pathToFileURL(file)
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

describe.each([1, 2])('%i at a time', (jobs) => {
  test('each text with its entities, in order', async () => {
    const expected = TEXTS.map((item) => ({ item, entities: extract(item) }))
    expect(await collect(extractAll(TEXTS, { jobs }))).toEqual(expected)
  })

  test('each text with its entities as JSON, which stays on its line', async () => {
    const texts = [...TEXTS, 'قال \u2028بوتين #موسكو_\u0085']
    const results = await collect(extractAllAsJson(texts, { jobs }))
    expect(results.map(({ item }) => item)).toEqual(texts)
    expect(results.map(({ json }) => JSON.parse(json) as unknown)).toEqual(texts.map((text) => extract(text)))
    expect(results.map(({ json }) => json).join('')).not.toMatch(/[\n\u0085\u2028]/)
  })

  test('names in Latin letters too, if they are asked for', async () => {
    const textsOf = async (latin: boolean) =>
      (await collect(extractAll(['قالت Emily Carter'], { jobs, latin }))).flatMap(({ entities }) =>
        entities.map(({ text }) => text),
      )
    expect(await textsOf(true)).toEqual(['Emily Carter'])
    expect(await textsOf(false)).toEqual([])
  })

  test('items of any kind, from a stream', async () => {
    async function* rows() {
      for (const [id, body] of TEXTS.entries()) yield { id, body: id === 2 ? undefined : body }
    }
    const results = await collect(extractAll(rows(), { jobs, text: ({ body }) => body }))
    expect(results.map(({ item }) => item.id)).toEqual([0, 1, 2, 3, 4])
    expect(results[2]?.entities).toEqual([])
    expect(results[4]?.entities).toEqual(extract(TEXTS[4] as string))
  })

  test('options of the extractor', async () => {
    const options = { types: ['person', 'date'], referenceDate: new Date('2024-01-15'), minScore: 0.2 } as const
    const text = 'زار بوتين موسكو أمس'
    const [result] = await collect(extractAll([text], { jobs, ...options }))
    expect(result?.entities).toEqual(createExtractor(options).extract(text))
  })

  test('an extractor of one’s own', async () => {
    const extractor = moduleOf(`own-${jobs}.mjs`, 'export const extract = (text) => [{ length: text.length }]')
    const results = await collect(extractAll<{ length: number }>(['ab', 'c'], { jobs, extractor }))
    expect(results.map(({ entities }) => entities)).toEqual([[{ length: 2 }], [{ length: 1 }]])
  })

  test('an extractor by its path, which counts from the working directory', async () => {
    const file = fileURLToPath(moduleOf(`path-${jobs}.mjs`, 'export const extract = (text) => [text.length]'))
    for (const extractor of [file, `./${relative('.', file)}`]) {
      const results = await collect(extractAll<number>(['ab'], { jobs, extractor }))
      expect(results).toEqual([{ item: 'ab', entities: [2] }])
    }
  })

  test('what an extractor throws is thrown as it is', async () => {
    const extractor = moduleOf(`throws-${jobs}.mjs`, "export const extract = () => { throw new RangeError('no') }")
    await expect(collect(extractAll(['a'], { jobs, extractor }))).rejects.toThrow(new RangeError('no'))
    const none = moduleOf(`none-${jobs}.mjs`, 'export const find = 1')
    await expect(collect(extractAll(['a'], { jobs, extractor: none }))).rejects.toThrow(/exports no function extract$/)
  })

  test('mistakes that show while reading', async () => {
    await expect(collect(extractAll(['a', 5 as never], { jobs }))).rejects.toThrow(
      new TypeError(
        'source: the text of item 1 is 5; it must be a string or undefined: the option text reads it off an item',
      ),
    )
    await expect(collect(extractAll(['a'], { jobs, types: ['persn' as never] }))).rejects.toThrow(
      /^types: 'persn' is not/,
    )
  })

  test('what the source throws comes after the results before it', async () => {
    function* breaks() {
      yield* TEXTS
      throw new RangeError('disk')
    }
    const seen: string[] = []
    const reading = (async () => {
      for await (const { item } of extractAll(breaks(), { jobs })) seen.push(item)
    })()
    await expect(reading).rejects.toThrow(new RangeError('disk'))
    expect(seen).toEqual(TEXTS)
  })

  test('whoever leaves the loop closes the source, which is read only as far as needed', async () => {
    let given = 0
    let closed = false
    function* endless() {
      try {
        for (;;) {
          given++
          yield 'زار بوتين موسكو '.repeat(5000)
        }
      } finally {
        closed = true
      }
    }
    let taken = 0
    for await (const _ of extractAll(endless(), { jobs })) if (++taken === 3) break
    expect(closed).toBe(true)
    // Each text is about half a batch; two batches a thread are on their way, and one more is being read.
    expect(given).toBeLessThanOrEqual(jobs === 1 ? 3 : 3 + 2 * (2 * jobs + 2))
  })
})

test('an error by one thread does not wait for a source that never ends', async () => {
  async function* endless() {
    for (;;) yield 'text '.repeat(60_000)
  }
  const extractor = moduleOf('throws.mjs', "export const extract = () => { throw new RangeError('no') }")
  await expect(collect(extractAll(endless(), { jobs: 2, extractor }))).rejects.toThrow(new RangeError('no'))
})

test.each<[unknown, object, string]>([
  ['text', {}, "source: 'text' is neither an iterable nor an async iterable of items"],
  [undefined, {}, 'source: undefined is neither an iterable nor an async iterable of items'],
  [[], { jobs: 0 }, 'jobs: 0 is not a whole number from 1 on'],
  [[], { jobs: '2' }, "jobs: '2' is not a whole number from 1 on"],
  [[], { extractor: 5 }, 'extractor: 5 is not the URL of a module, its path or its name'],
  [[], { latin: 1 }, 'latin: 1 is neither true nor false'],
  [[], { extractor: 'x', latin: true }, 'latin: cannot be given with extractor, whose module decides'],
  [[], { extractor: 'x', types: [] }, 'types: cannot be given with extractor, whose module decides'],
  [[], { text: 5 }, 'text: 5 is not a function'],
  [[], { bytes: 'all' }, "bytes: 'all' is not a function"],
])('a mistake is refused at once: %j %j', (source, options, message) => {
  expect(() => extractAll(source as string[], options)).toThrow(new TypeError(message))
})

describe('threads that die', () => {
  /** Ends its thread at the text 'die', as often as a file says. */
  const dying = (name: string, times: number) => {
    const counter = join(folder, `${name}.count`)
    writeFileSync(counter, String(times))
    return moduleOf(
      `${name}.mjs`,
      `import { readFileSync, writeFileSync } from 'node:fs'
      export function extract(text) {
        const left = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'))
        if (text === 'die' && left > 0) {
          writeFileSync(${JSON.stringify(counter)}, String(left - 1))
          process.exit(3)
        }
        return [text]
      }`,
    )
  }
  // A hundred batches of one item each.
  const items = Array.from({ length: 100 }, (_, number) => (number === 50 ? 'die' : `text ${number}`))
  const bytes = () => 1 << 18

  test('one that dies once is replaced: nothing is lost, doubled or out of order', async () => {
    const results = await collect(extractAll<string>(items, { jobs: 2, extractor: dying('once', 1), bytes }))
    expect(results).toEqual(items.map((item) => ({ item, entities: [item] })))
  })

  test('one whose batch kills two threads is told of', async () => {
    const seen: string[] = []
    const reading = (async () => {
      for await (const { item } of extractAll(items, { jobs: 2, extractor: dying('twice', 2), bytes })) seen.push(item)
    })()
    await expect(reading).rejects.toThrow(
      'source: items 50 to 50 cannot be searched in a thread: worker exited with code: 3',
    )
    expect(seen).toEqual(items.slice(0, 50))
  })
})

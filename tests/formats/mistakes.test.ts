import { expect, test } from 'vitest'
import { toBrat, toConll, toHtml, toJsonl, toWebAnnotation } from '../../src/formats/index.js'

const SOURCE = 'https://example.org/a.txt'

test.each<[name: string, write: (...args: unknown[]) => unknown, args: unknown[]]>([
  ['toBrat', toBrat as never, []],
  ['toConll', toConll as never, []],
  ['toHtml', toHtml as never, []],
  ['toJsonl', toJsonl as never, []],
  ['toWebAnnotation', toWebAnnotation as never, [SOURCE]],
])('%s refuses options, which it has none of', (name, write, args) => {
  expect(() => write('', [], ...args, { scheme: 'conll' })).toThrow(
    new TypeError(
      `${name}: {"scheme":"conll"} is an argument too many; allowed are ${['text', 'entities', ...args.map(() => 'source')].join(', ')}`,
    ),
  )
  expect(() => write('', [], ...args, undefined)).not.toThrow()
})

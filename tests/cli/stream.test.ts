import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { aalam } from './fake-io.js'

const TEXT = 'وقال بوتين في موسكو'
const ENTITIES = JSON.stringify(extract(TEXT))
const JSONL = ['--input', 'jsonl']

let folder: string
const path = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aalam-stream-'))
  writeFileSync(path('a.jsonl'), `{"id":1,"text":"${TEXT}"}\n{"id":2,"text":""}\n`)
  writeFileSync(path('b.jsonl.gz'), gzipSync(`{"id":3,"text":"${TEXT}"}\n`))
  // Two members, as `cat a.gz b.gz` makes them.
  writeFileSync(
    path('two.gz'),
    Buffer.concat([gzipSync(`{"id":4,"text":"${TEXT}"}\n`), gzipSync(`{"id":5,"text":""}\n`)]),
  )
  writeFileSync(path('cut.gz'), gzipSync(Buffer.from(`{"text":"${TEXT}"}\n`.repeat(20))).subarray(0, -20))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('lines', () => {
  test.each<[string, string]>([
    ['other fields stand before the entities', `{"id":7,"text":"${TEXT}","tags":["a"]}`],
    ['a number too large for JavaScript keeps its digits', `{"id":12345678901234567890,"text":"${TEXT}","score":1.0}`],
    ['spaces and a carriage return', `{ "text" : "${TEXT}" } \r`],
    ['a line separator inside a string', `{"text":"${TEXT}","other":"a\u2028b"}`],
    ['a brace inside a string', `{"text":"${TEXT}","other":"}"}`],
  ])('%s', async (_, line) => {
    const { code, out } = await aalam(JSONL, { stdin: `${line}\n` })
    expect(code).toBe(0)
    expect(out).toBe(`${line.slice(0, line.lastIndexOf('}'))},"entities":${ENTITIES}}\n`)
  })

  test('entities that the line had are replaced', async () => {
    const { out } = await aalam(JSONL, { stdin: `{"entities":[],"text":"${TEXT}"}` })
    expect(out).toBe(`{"entities":${ENTITIES},"text":"${TEXT}"}\n`)
  })

  test('a byte order mark, and no line feed at the end', async () => {
    expect((await aalam(JSONL, { stdin: `\ufeff{"text":"${TEXT}"}` })).out).toBe(
      `{"text":"${TEXT}","entities":${ENTITIES}}\n`,
    )
  })

  test('another field, and only some types', async () => {
    const args = [...JSONL, '--field', 'body', '--types', 'person']
    const { out } = await aalam(args, { stdin: `{"body":"${TEXT}"}` })
    expect(JSON.parse(out).entities.map(({ text }: { text: string }) => text)).toEqual(['بوتين'])
  })

  test('nothing at all', async () => {
    expect(await aalam(JSONL, { stdin: '' })).toEqual({ code: 0, out: '', err: '' })
  })

  test('files, zipped or not, and standard input, in order', async () => {
    const args = [...JSONL, path('a.jsonl'), '-', path('b.jsonl.gz'), path('two.gz')]
    const { code, out } = await aalam(args, { stdin: '{"id":0,"text":"x"}\n' })
    expect(code).toBe(0)
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual([1, 2, 0, 3, 4, 5])
  })
})

describe('bad lines', () => {
  const good = `{"text":"${TEXT}"}`
  const bad: [string, string | Buffer, string | RegExp][] = [
    ['no JSON', 'oops', /is not JSON \(Unexpected token.*\)/],
    ['an empty line', '', 'is empty'],
    ['no object', '[1]', 'is JSON, but no object'],
    ['null', 'null', 'is JSON, but no object'],
    ['no field', '{}', "has no field 'text'"],
    ['an inherited field', '{"id":1}', "has no field 'text'"],
    ['no string', '{"id":18446744073709551615,"text":5}', "has no string in field 'text'"],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'is not UTF-8'],
    ['too long', `{"text":"${'a'.repeat(1 << 24)}"}`, 'is longer than 16 MiB'],
  ]

  /** Good, bad, good. */
  const stdin = (line: string | Buffer) =>
    Buffer.concat([Buffer.from(`${good}\n`), Buffer.from(line as Buffer), Buffer.from(`\n${good}\n`)])
  const written = `{"text":"${TEXT}","entities":${ENTITIES}}\n`

  /** In larger pieces than the other tests use: 16 MiB by threes would take long. */
  const run = (args: string[], line: string | Buffer) =>
    aalam([...JSONL, ...args], { stdin: stdin(line), piece: line.length > 1000 ? 1 << 16 : 3 })

  test.each(bad)('%s: skipped, and told with its number', async (_, line, fault) => {
    const { code, out, err } = await run([], line)
    expect({ code, out }).toEqual({ code: 1, out: written + written })
    const [first, last] = err.trimEnd().split('\n')
    const told = 'aalam: standard input:2: '
    expect(first?.startsWith(told)).toBe(true)
    if (typeof fault === 'string') expect(first?.slice(told.length)).toBe(fault)
    else expect(first?.slice(told.length)).toMatch(fault)
    expect(last).toBe('aalam: 1 of 3 lines is bad')
  })

  test.each(bad)('%s: stops', async (_, line) => {
    const { code, out, err } = await run(['--on-error', 'stop'], line)
    expect({ code, out }).toEqual({ code: 1, out: written })
    expect(err).toMatch(/^aalam: standard input:2: .*\naalam: 1 of 2 lines is bad\n$/)
  })

  test.each<[string | Buffer, string]>([
    ['[1]', '{"line":"[1]","error":"is JSON, but no object"}'],
    ['{}', '{"error":"has no field \'text\'"}'],
    ['\r', '{"line":"","error":"is empty"}'],
    ['[1]\r', '{"line":"[1]","error":"is JSON, but no object"}'],
    [
      '{"id":18446744073709551615,"text":5}',
      '{"id":18446744073709551615,"text":5,"error":"has no string in field \'text\'"}',
    ],
    [Buffer.from([0xff]), '{"error":"is not UTF-8"}'],
  ])('kept with its error: %s', async (line, kept) => {
    const { code, out } = await run(['--on-error', 'keep'], line)
    expect({ code, out }).toEqual({ code: 1, out: `${written}${kept}\n${written}` })
  })
})

describe('mistakes: one line on standard error, exit code 2, nothing on standard output', () => {
  test.each<[string[], string | RegExp]>([
    [['--field', 'x'], 'aalam: --field needs --input jsonl'],
    [['--jobs', '2'], 'aalam: --jobs needs --input jsonl'],
    [['--on-error', 'stop'], 'aalam: --on-error needs --input jsonl'],
    [[...JSONL, '--format', 'table'], 'aalam: --input jsonl is written as jsonl, not as table'],
    [[...JSONL, '--text', 'x'], 'aalam: --text and --input jsonl cannot be given together'],
    [[...JSONL, '--jobs', '0'], /^aalam: option '--jobs <count>' argument '0' is invalid\. It is not a whole number/],
    [[...JSONL, '--types', 'persn'], /^aalam: --types: 'persn' is not found/],
    [[...JSONL, 'a.jsonl', 'missing.jsonl'], /^aalam: \S+missing\.jsonl: no such file$/],
    [[...JSONL, '.'], /^aalam: \S+: is a directory$/],
  ])('%j', async (args, message) => {
    const paths = args.map((arg) => (/^(\w+\.jsonl|\.)$/.test(arg) ? path(arg) : arg))
    const { code, out, err } = await aalam(paths, { stdin: '{"text":"x"}' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd()).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a terminal has no lines to give', async () => {
    expect((await aalam(JSONL)).err).toMatch(/^aalam: nothing to read/)
  })
})

test('a file that ends too early: what could be read is written', async () => {
  const { code, out, err } = await aalam([...JSONL, path('cut.gz')])
  expect(code).toBe(2)
  expect(err).toMatch(/^aalam: \S+cut\.gz: cannot be read to its end \(Z_BUF_ERROR\)\n$/)
  for (const line of out.trimEnd().split('\n').filter(Boolean)) JSON.parse(line)
})

describe('the command as it is built', () => {
  const command = resolve('dist/cli/main.js')
  const lines = Array.from({ length: 400 }, (_, id) => JSON.stringify({ id, text: `${TEXT} `.repeat(20) })).join('\n')

  test('two threads write what one writes', () => {
    const [one, two] = ['1', '2'].map((jobs) =>
      spawnSync('node', [command, ...JSONL, '--jobs', jobs], {
        input: `${lines}\nbad\n`,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }),
    )
    expect(one?.stdout.trimEnd().split('\n')).toHaveLength(400)
    expect(two?.stdout === one?.stdout).toBe(true)
    expect({ status: two?.status, stderr: two?.stderr }).toEqual({ status: one?.status, stderr: one?.stderr })
  })

  test.skipIf(process.platform === 'win32').each(['1', '2'])(
    'SIGINT leaves whole lines, with %s threads',
    async (jobs) => {
      const aalam = spawn('node', [command, ...JSONL, '--jobs', jobs], { stdio: ['pipe', 'pipe', 'inherit'] })
      let out = ''
      aalam.stdout.on('data', (chunk: Buffer) => {
        // Standard input is still open: without the signal it would wait for more. A second one would end it at once.
        if (out === '') aalam.kill('SIGINT')
        out += chunk
      })
      aalam.stdin.on('error', () => {})
      for (let round = 0; round < 5; round++) aalam.stdin.write(`${lines}\n`)
      const [code, signal] = await once(aalam, 'close')
      expect({ code, signal }).toEqual({ code: 130, signal: null })
      expect(out.endsWith('\n')).toBe(true)
      const ids = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id)
      expect(ids.length).toBeLessThan(2000)
      expect(ids).toEqual(ids.map((_, index) => index % 400))
    },
  )

  test.skipIf(process.platform === 'win32')('reads only as fast as its results are taken', async () => {
    const aalam = spawn('node', [command, ...JSONL], { stdio: ['pipe', 'pipe', 'inherit'] })
    let taken = 0
    let drained = Promise.resolve()
    const block = `{"text":"","other":"${'a'.repeat(1 << 16)}"}\n`
    // Nobody reads the results: sooner or later no more is taken in.
    for (; taken < 1000; taken++) {
      if (aalam.stdin.write(block)) continue
      drained = once(aalam.stdin, 'drain').then(() => {})
      const waited = await Promise.race([drained.then(() => true), new Promise((later) => setTimeout(later, 3000))])
      if (waited !== true) break
    }
    expect(taken).toBeLessThan(100)
    aalam.kill('SIGKILL')
    drained.catch(() => {})
  })

  test.skipIf(spawnSync('script', ['--version']).error !== undefined)('a progress bar on a terminal', () => {
    // As much as takes a second: only then is there a bar.
    writeFileSync(path('bar.jsonl'), `${lines.replaceAll('{', `{"other":"${'-'.repeat(3000)}",`)}\nbad\n`)
    const out = path('out.jsonl')
    const run = `node ${command} --input jsonl ${path('bar.jsonl')} > ${out}`
    const { stdout } = spawnSync('script', ['-qec', run, '/dev/null'], {
      encoding: 'utf8',
      env: { ...process.env, TERM: 'xterm' },
    })
    expect(stdout).toMatch(/100 %, 401 lines, \d+ lines\/s, /)
    expect(stdout).toContain('bar.jsonl:401: is not JSON')
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(400)
  })
})

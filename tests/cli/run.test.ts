import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Entity, extract } from '../../src/index.js'
import { aalam, plain } from './fake-io.js'

const TEXT = 'وقال بوتين في موسكو'

let folder: string
const path = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aalam-cli-'))
  writeFileSync(path('a.txt'), TEXT)
  writeFileSync(path('b.txt'), 'زار مصر')
  writeFileSync(path('bom.txt'), `\ufeff${TEXT}`)
  writeFileSync(path('bad.txt'), Buffer.concat([Buffer.from('مصر'), Buffer.from([0xff]), Buffer.from('مصر')]))
  writeFileSync(path('cut.txt'), Buffer.from('مصر').subarray(0, 5))
  mkdirSync(path('folder'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('inputs', () => {
  test('--text', async () => {
    expect(JSON.parse((await aalam(['--text', TEXT])).out)).toEqual({ text: TEXT, entities: extract(TEXT) })
    expect(JSON.parse((await aalam(['--text', ''])).out)).toEqual({ text: '', entities: [] })
  })

  test('standard input', async () => {
    expect(JSON.parse((await aalam([], { stdin: TEXT })).out)).toEqual({ text: TEXT, entities: extract(TEXT) })
  })

  test('files, and standard input among them', async () => {
    const { out, code } = await aalam([path('b.txt'), '-', path('a.txt')], { stdin: TEXT })
    expect(code).toBe(0)
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file?: string; text?: string })
    expect(records.map(({ file, text }) => file ?? text)).toEqual([path('b.txt'), TEXT, path('a.txt')])
  })

  test('a byte order mark is not counted', async () => {
    const { entities } = JSON.parse((await aalam([path('bom.txt')])).out) as { entities: Entity[] }
    expect(entities).toEqual(extract(TEXT))
  })
})

describe('mistakes: one line on standard error, exit code 2, nothing on standard output', () => {
  test.each<[string[], string | RegExp]>([
    [['a.txt', 'missing.txt'], /^aalam: \S+missing\.txt: no such file$/],
    [['a.txt', 'folder'], /^aalam: \S+folder: is a directory$/],
    [['a.txt', 'bad.txt'], /^aalam: \S+bad\.txt: is not UTF-8 \(at byte 6\)$/],
    [['cut.txt'], /^aalam: \S+cut\.txt: is not UTF-8 \(at byte 5\)$/],
    [['--fromat', 'json'], "aalam: unknown option '--fromat' (Did you mean --format?)"],
    [
      ['--format', 'xml', 'a.txt'],
      /^aalam: option '--format <format>' argument 'xml' is invalid\. Allowed choices are table, /,
    ],
    [
      ['--overlap', 'some', 'a.txt'],
      /^aalam: option '--overlap <overlap>' argument 'some' is invalid\. Allowed choices are flat, nested\.$/,
    ],
    [['--types', 'persn', 'a.txt'], /^aalam: --types: 'persn' is not found .* allowed are country, .*person/],
    [
      ['--types', ',', 'a.txt'],
      /^aalam: option '--types <types>' argument ',' is invalid\. It names no type, as person,country does\.$/,
    ],
    [
      ['--min-score', '2', 'a.txt'],
      /^aalam: option '--min-score <score>' argument '2' is invalid\. It is not a number from 0 to 1\.$/,
    ],
    [['--min-score', '', 'a.txt'], /^aalam: option '--min-score <score>' argument '' is invalid\./],
    [['--text'], "aalam: option '--text <text>' argument missing"],
    [['--text', 'x', 'a.txt'], 'aalam: --text and files cannot be given together'],
    [['--format', 'brat', 'a.txt', 'b.txt'], 'aalam: --format brat describes one text, and several were given'],
    [[], 'aalam: nothing to read: give a FILE, --text TEXT, or a text on standard input (see aalam --help)'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await aalam(args.map((arg) => (/^(\w+\.txt|folder)$/.test(arg) ? path(arg) : arg)))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.endsWith('\n')).toBe(true)
    const line = err.slice(0, -1)
    expect(line).not.toContain('\n')
    if (typeof message === 'string') expect(line).toBe(message)
    else expect(line).toMatch(message)
  })

  test('bad UTF-8 on standard input', async () => {
    expect(await aalam([], { stdin: Uint8Array.of(0x61, 0xc3, 0x28) })).toEqual({
      code: 2,
      out: '',
      err: 'aalam: standard input: is not UTF-8 (at byte 2)\n',
    })
  })

  test('a file name cannot write to the terminal', async () => {
    const { err } = await aalam(['\u001b[2Jx\ny'])
    expect(err).toBe('aalam: [2Jx y: no such file\n')
  })
})

describe('options', () => {
  const typesOf = async (...args: string[]) => {
    const { entities } = JSON.parse((await aalam([...args, '--text', TEXT])).out) as { entities: Entity[] }
    return entities.map(({ type }) => type)
  }

  test('--types', async () => {
    expect(await typesOf('--types', 'person')).toEqual(['person'])
    expect(await typesOf('--types', 'person, location')).toEqual(['person', 'location'])
  })

  test('--min-score', async () => {
    const scores = extract('والسعودية ومصر').map(({ score }) => score)
    const least = Math.min(...scores)
    const { out } = await aalam(['--min-score', String(least + 0.001), '--text', 'والسعودية ومصر'])
    expect((JSON.parse(out) as { entities: Entity[] }).entities.length).toBeLessThan(scores.length)
  })

  test('--overlap nested gives depths', async () => {
    const { out } = await aalam(['--overlap', 'nested', '--text', TEXT])
    expect((JSON.parse(out) as { entities: Entity[] }).entities.every(({ depth }) => depth === 0)).toBe(true)
  })

  test('--help and --version', async () => {
    const help = await aalam(['--help'], { columns: 80 })
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const option of ['--text', '--types', '--format', '--overlap', '--min-score', '--no-color', '--version']) {
      expect(help.out).toContain(option)
    }
    for (const line of help.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await aalam(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test('colors: on a terminal, unless asked not to', async () => {
    const colored = async (args: string[], setting: Parameters<typeof aalam>[1]) =>
      (await aalam(['--format', 'table', '--text', TEXT, ...args], setting)).out.includes('\u001b[')
    expect(await colored([], { columns: 80 })).toBe(true)
    expect(await colored([], {})).toBe(false)
    expect(await colored([], { columns: 80, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await colored([], { columns: 80, env: { NO_COLOR: '' } })).toBe(true)
    expect(await colored([], { columns: 80, env: { TERM: 'dumb' } })).toBe(false)
    expect(await colored(['--no-color'], { columns: 80 })).toBe(false)
    expect(await colored(['--color'], { env: { NO_COLOR: '1' } })).toBe(true)
  })
})

describe('formats', () => {
  test('a table on a terminal, JSON lines elsewhere', async () => {
    expect(plain((await aalam(['--text', TEXT], { columns: 100 })).out)).toMatch(/^type +text +start–end /)
    expect((await aalam(['--text', TEXT])).out).toMatch(/^\{"text":/)
  })

  test('json: one array', async () => {
    const { out } = await aalam(['--format', 'json', path('a.txt'), path('b.txt')])
    expect(JSON.parse(out)).toEqual([
      { file: path('a.txt'), entities: extract(TEXT) },
      { file: path('b.txt'), entities: extract('زار مصر') },
    ])
  })

  test('conll: with a mark before each of several texts', async () => {
    const one = 'و O\nبوتين B-person\n\n'
    expect((await aalam(['--format', 'conll', '--types', 'person', '--text', 'وبوتين'])).out).toBe(one)
    const several = await aalam(['--format', 'conll', '-', path('b.txt')], { stdin: 'وبوتين' })
    expect(several.out).toBe(`-DOCSTART- O\n\n${one}-DOCSTART- O\n\nزار O\nمصر B-country\n\n`)
  })

  test('brat', async () => {
    expect((await aalam(['--format', 'brat', path('b.txt')])).out).toBe(
      'T1\tcountry 4 7\tمصر\nN1\tReference T1 aalam:country/EG\tمصر\n',
    )
  })

  test('html: a page of its own', async () => {
    const { out } = await aalam(['--format', 'html', '-', path('b.txt')], { stdin: TEXT })
    expect(out).toMatch(/^<!doctype html>\n<html lang="ar">/)
    expect(out).toContain('<h2 dir="auto">standard input</h2>')
    expect(out).toContain('<mark data-type="country" data-id="EG" title="country: مصر">مصر</mark>')
    expect(out.endsWith('</html>\n')).toBe(true)
  })

  test('text: in brackets without colors', async () => {
    expect((await aalam(['--format', 'text', '--text', TEXT])).out).toBe(
      'وقال [بوتين|person] في [موسكو|location]\n\n2 entities: 1 person, 1 location\n',
    )
  })

  test('text: in color on a terminal, and no control character of the text', async () => {
    const { out } = await aalam(['--format', 'text', '--text', `\u001b[2J${TEXT}\r\nx`], { columns: 80 })
    expect(plain(out)).toBe(`\ufffd[2J${TEXT}\nx\n\n2 entities: 1 person, 1 location\n`)
    expect(out).toContain('\u001b[36mبوتين\u001b[39m')
  })

  test('text: a heading for each of several texts', async () => {
    const { out } = await aalam(['--format', 'text', '-', path('b.txt')], { stdin: 'x' })
    expect(out).toBe(`standard input\nx\n\nno entities\n\n${path('b.txt')}\nزار [مصر|country]\n\n1 entity: 1 country\n`)
  })
})

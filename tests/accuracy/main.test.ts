import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const TIMEOUT = 30_000
const root = fileURLToPath(new URL('../..', import.meta.url))

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'accuracy-'))
  const text = 'وصل بوتين إلى موسكو'
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length])
  const entities = [
    [4, 9, 'PERS'],
    [14, 19, 'LOC'],
  ]
  writeFileSync(join(folder, 'anercorp-train.jsonl'), `${JSON.stringify({ id: '1', text, tokens, entities })}\n`)
})

afterAll(() => rmSync(folder, { recursive: true }))

function accuracy(corpora: string, ...options: readonly string[]) {
  const env = { ...process.env, AALAM_CORPORA: corpora, NO_COLOR: '1' }
  const script = join(root, 'tests', 'accuracy', 'main.ts')
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...options], { cwd: root, env, encoding: 'utf8' })
}

describe('npm run accuracy', { timeout: TIMEOUT }, () => {
  it('says in one line what is missing where all is, and ends with 2', () => {
    const { status, stdout, stderr } = accuracy(join(folder, 'none'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('ANERcorp (CC BY-SA 4.0; published by CAMeL Lab')
  })

  it('scores what is there', () => {
    const { status, stdout } = accuracy(folder, '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      corpora: [{ name: 'anercorp-train', tokens: 4, averages: { 'PER, LOC, ORG': { f1: 100, gold: 2 } } }],
      values: [],
    })
  })

  it('refuses an unknown corpus with one line and 2', () => {
    const { status, stdout, stderr } = accuracy(folder, '--mistakes', 'nowhere')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain("--mistakes: 'nowhere' is not a corpus that is here; there are 'anercorp-train'")
  })
})

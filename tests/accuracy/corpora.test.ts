import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CORPORA, corporaFolder, missingLine, present, VALUE_FILES } from './corpora.js'

describe('corpora', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpora-'))
    vi.stubEnv('AALAM_CORPORA', folder)
  })

  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it('are looked for where AALAM_CORPORA says, and beside the repository without it', () => {
    expect(corporaFolder()).toBe(folder)
    vi.stubEnv('AALAM_CORPORA', '')
    expect(corporaFolder()).toMatch(/shared[\\/]corpora$/)
  })

  it('have names of their own', () => {
    const names = [...CORPORA, ...VALUE_FILES].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('are named in one line where they are missing, with licence and owner', () => {
    const line = missingLine() ?? ''
    expect(line).not.toContain('\n')
    for (const { owner, file } of [...CORPORA, ...VALUE_FILES]) {
      for (const part of [owner.title, owner.licence, owner.published, file]) expect(line).toContain(part)
    }
    expect(present(CORPORA)).toEqual([])
  })

  it('are left out of the line where they are there', () => {
    for (const { file } of [...CORPORA, ...VALUE_FILES]) writeFileSync(join(folder, file), '')
    expect(missingLine()).toBeUndefined()
    expect(present(CORPORA)).toEqual(CORPORA)
    rmSync(join(folder, 'wojood-dev.jsonl'))
    expect(missingLine()).toMatch(/Wojood \(sample\) \(MIT; [^;]*; as wojood-dev\.jsonl\)\.$/)
  })
})

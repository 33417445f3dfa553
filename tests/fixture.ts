import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An entity as a fixture or a corpus sentence marks it. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly id: string | undefined
}

/** A text without its marks, and what they marked. */
export interface Fixture {
  readonly name: string
  readonly text: string
  readonly entities: readonly Marked[]
}

const FOLDER = join(import.meta.dirname, 'fixtures')

/** Takes the marks `[surface|type|id]` off a text; the id may be left out. */
export function readMarked(name: string, marked: string): Fixture {
  const entities: Marked[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[([^[\]|]+)(?:\|([^[\]|]+))?(?:\|([^[\]|]+))?\]/g)) {
    text += marked.slice(at, match.index)
    const surface = match[1] as string
    entities.push({ start: text.length, end: text.length + surface.length, type: match[2] ?? '', id: match[3] })
    text += surface
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  if (/[[\]|]/.test(text)) throw new Error(`${name}: a mark is not well formed`)
  return { name, text, entities }
}

/** The articles under tests/fixtures. */
export function readFixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarked(file, readFileSync(join(FOLDER, file), 'utf8')))
}

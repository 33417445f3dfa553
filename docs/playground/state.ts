import type { EntityType } from 'aalam'
import type { Language } from './messages.js'
import type { Settings } from './protocol.js'
import { SAMPLES } from './samples.js'
import { ALL_TYPES, TYPES } from './types.js'

/** All that a link to the page can hold. */
export interface State {
  readonly text: string
  readonly language: Language
  readonly settings: Settings
}

/** The types that are on at first. */
export const USUAL_TYPES: readonly EntityType[] = ALL_TYPES.filter((type) => TYPES[type].on)

const FIRST: State = {
  text: SAMPLES[0].text,
  language: 'ar',
  settings: { types: USUAL_TYPES, fuzzy: true, nested: false, minScore: 0.35 },
}

/**
 * Writes a state as the part of an address after `#`, which no browser sends to a server. What is as at first is left out;
 * the text is compressed.
 */
export async function toHash({ text, language, settings }: State): Promise<string> {
  const parts = new URLSearchParams()
  // Always: a link from the site may have asked for another language than the one that is first.
  parts.set('lang', language)
  if (settings.types.join() !== USUAL_TYPES.join()) parts.set('types', settings.types.join())
  if (!settings.fuzzy) parts.set('fuzzy', '0')
  if (settings.nested) parts.set('nested', '1')
  if (settings.minScore !== FIRST.settings.minScore) parts.set('score', String(settings.minScore))
  const sample = SAMPLES.find((known) => known.text === text)
  if (sample) parts.set('sample', sample.id)
  else parts.set('text', await compress(text))
  return `#${parts}`
}

/**
 * Reads such a part of an address; what is wrong or missing is as at first.
 *
 * @param asked - The language that a link to the page asks for with `?lang`, if its hash has none.
 */
export async function fromHash(hash: string, asked: string | null): Promise<State> {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const score = Number(parts.get('score') ?? FIRST.settings.minScore)
  const types = parts.get('types')?.split(',')
  return {
    text: await readText(parts),
    language: (parts.get('lang') ?? asked) === 'en' ? 'en' : FIRST.language,
    settings: {
      types: types ? ALL_TYPES.filter((type) => types.includes(type)) : USUAL_TYPES,
      fuzzy: parts.get('fuzzy') !== '0',
      nested: parts.get('nested') === '1',
      minScore: score >= 0 && score <= 1 ? score : FIRST.settings.minScore,
    },
  }
}

async function readText(parts: URLSearchParams): Promise<string> {
  const packed = parts.get('text')
  const sample = SAMPLES.find(({ id }) => id === parts.get('sample')) ?? SAMPLES[0]
  if (packed === null) return sample.text
  try {
    return await decompress(packed)
  } catch {
    return sample.text
  }
}

async function compress(text: string): Promise<string> {
  const bytes = await through(new Blob([text]), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

async function decompress(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return new TextDecoder().decode(await through(new Blob([bytes]), new DecompressionStream('deflate-raw')))
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer())
}

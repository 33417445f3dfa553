import { refuseMore } from '../errors/refuse-more.js'
import { show } from '../errors/show.js'
import { check, checkTypes } from './check.js'
import type { FormatEntity } from './entity.js'
import { toCodePoints } from './offsets.js'

/**
 * What an annotation says: the type of an entity, or which one it is.
 *
 * @example
 * ```ts
 * import { toWebAnnotation, type AnnotationBody } from 'aalam/formats'
 *
 * const [annotation] = toWebAnnotation('موسكو', [{ type: 'location', start: 0, end: 5 }], 'https://example.org/a.txt')
 * const body: AnnotationBody | undefined = annotation?.body[0]
 * body // => { type: 'TextualBody', purpose: 'classifying', value: 'location' }
 * ```
 */
export interface AnnotationBody {
  /** Always a text. */
  readonly type: 'TextualBody'
  /** Whether `value` is the entity's type or its id. */
  readonly purpose: 'classifying' | 'identifying'
  /** The type or the id. */
  readonly value: string
}

/** Where in the text an entity is, in two ways: by position, and by the words with what stands around them. */
export type AnnotationSelector =
  | {
      /** By place. */
      readonly type: 'TextPositionSelector'
      /** In Unicode code points, as the standard demands. */
      readonly start: number
      /** Offset after the last code point. */
      readonly end: number
    }
  | {
      /** By words. */
      readonly type: 'TextQuoteSelector'
      /** The words themselves. */
      readonly exact: string
      /** At most 32 UTF-16 code units that stand before them. */
      readonly prefix: string
      /** At most 32 UTF-16 code units that stand after them. */
      readonly suffix: string
    }

/**
 * An annotation of the W3C Web Annotation Data Model.
 *
 * @example
 * ```ts
 * import { toWebAnnotation, type WebAnnotation } from 'aalam/formats'
 *
 * const annotations: WebAnnotation[] = toWebAnnotation('موسكو', [{ type: 'location', start: 0, end: 5 }], 'https://example.org/a.txt')
 * annotations[0]?.target.source // => 'https://example.org/a.txt'
 * ```
 */
export interface WebAnnotation {
  /** The JSON-LD context of the model. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** The IRI of the annotation. */
  readonly id: string
  /** Always an annotation. */
  readonly type: 'Annotation'
  /** Why it was made: to say what a name names. */
  readonly motivation: 'identifying'
  /** What it says. */
  readonly body: readonly AnnotationBody[]
  /** What it says it about. */
  readonly target: {
    /** The IRI of the text. */
    readonly source: string
    /** The place within the text. */
    readonly selector: readonly AnnotationSelector[]
  }
}

const CONTEXT_LENGTH = 32

/**
 * Describes entities as annotations of the W3C Web Annotation Data Model, ready for `JSON.stringify`.
 *
 * @param text - The text that the entities were found in: plain text, without mark-up.
 * @param entities - In any order; nested ones too.
 * @param source - The IRI of the text, without a fragment. The annotations' own ids are made from it: `#entity-1` …
 * @returns One annotation an entity, in their order.
 * @throws TypeError if an entity lies outside the text or `source` is no IRI; the message names the argument, its value and
 * what is allowed.
 *
 * @example
 * ```ts
 * import { toWebAnnotation } from 'aalam/formats'
 *
 * const [annotation] = toWebAnnotation('في موسكو', [{ type: 'location', start: 3, end: 8 }], 'https://example.org/a.txt')
 * annotation?.id // => 'https://example.org/a.txt#entity-1'
 * annotation?.body // => [{ type: 'TextualBody', purpose: 'classifying', value: 'location' }]
 * annotation?.target.selector[0] // => { type: 'TextPositionSelector', start: 3, end: 8 }
 * ```
 */
export function toWebAnnotation(text: string, entities: readonly FormatEntity[], source: string): WebAnnotation[]
export function toWebAnnotation(
  text: string,
  entities: readonly FormatEntity[],
  source: string,
  ...more: unknown[]
): WebAnnotation[] {
  refuseMore('toWebAnnotation', 'text, entities, source', more)
  check(text, entities)
  checkTypes(entities)
  if (typeof source !== 'string' || !/^[a-z][a-z\d+.-]*:[^\s#]+$/i.test(source)) {
    throw new TypeError(`source: ${show(source)} is not an IRI without a fragment, such as https://example.org/a.txt`)
  }
  return toCodePoints(text, entities).map(({ type, id, start, end }, index) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#entity-${index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: type },
      ...(id === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: id } as const]),
    ],
    target: {
      source,
      selector: [{ type: 'TextPositionSelector', start, end }, quote(text, entities[index] as FormatEntity)],
    },
  }))
}

function quote(text: string, { start, end }: FormatEntity): AnnotationSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    // Half a surrogate pair is no text.
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, ''),
  }
}

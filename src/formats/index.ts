/**
 * Entities in the formats of other tools: CoNLL/IOB2, brat, JSON Lines, HTML, Web Annotation; other schemes of labels; offsets
 * in code points or bytes. Pure functions, which need nothing else of the package: any `{ type, start, end }` will do as an entity.
 *
 * @example
 * ```ts
 * import { extract } from 'aalam'
 * import { toConll, toScheme } from 'aalam/formats'
 *
 * const text = 'في موسكو'
 * toConll(text, toScheme(extract(text), 'conll')) // => 'في O\nموسكو B-LOC\n\n'
 * ```
 *
 * @module aalam/formats
 */
export { toBrat } from './brat.js'
export { type ConllDocument, type ConllEntity, fromConll, toConll } from './conll.js'
export type { FormatEntity } from './entity.js'
export { toHtml } from './html.js'
export { htmlStyle } from './html-style.js'
export { jsonLine, toJsonl } from './jsonl.js'
export { type Located, toCodePoints, toUtf8 } from './offsets.js'
export { type Labelled, type Relabelled, type Scheme, toScheme } from './scheme.js'
export { type Segment, toSegments } from './segments.js'
export { type AnnotationBody, type AnnotationSelector, toWebAnnotation, type WebAnnotation } from './web-annotation.js'

/**
 * Entities in the formats of other tools: CoNLL/IOB2, brat, JSON Lines, HTML, Web Annotation; other schemes of labels; offsets
 * in code points or bytes. Pure functions, which need nothing else of the package.
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

import { isDay } from './errors/is-day.js'
import { show } from './errors/show.js'
import { refuseUnknown } from './errors/unknown.js'
import { checkGazetteer } from './lexicon/gazetteer.js'
import { COMMON_WORD } from './lexicon/name-index.js'
import type { FuzzyOptions } from './match/fuzzy/policy.js'
import { LEAST_BELIEVED } from './refine/calibrate.js'
import type { AnyRule, ExtractorOptions, Gazetteer, Matcher, Overlap } from './types.js'

/** Options with every default filled in and every value checked. */
export interface CheckedOptions {
  readonly gazetteers: readonly Gazetteer[]
  readonly rules: readonly AnyRule[]
  readonly matchers: readonly Matcher[]
  readonly types: ReadonlySet<string>
  readonly overlap: Overlap
  readonly minScore: number
  readonly coreference: boolean
  readonly referenceDate: string | undefined
  /** Undefined: misspelt names are not looked for. */
  readonly fuzzy: FuzzyOptions | undefined
}

/** Types that are found only when `types` asks for them. */
const OFF_BY_DEFAULT: ReadonlySet<string> = new Set([
  'title',
  'number',
  'ordinal',
  'url',
  'email',
  'hashtag',
  'mention',
  'phone',
])

const OPTIONS: readonly string[] = [
  'gazetteers',
  'rules',
  'matchers',
  'types',
  'overlap',
  'minScore',
  'fuzzy',
  'coreference',
  'referenceDate',
]
const OVERLAPS: readonly Overlap[] = ['flat', 'nested']

/** Checks options; an error names the option, the value and what is allowed. */
export function checkOptions(options: ExtractorOptions): CheckedOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`options: ${show(options)} is not an object`)
  }
  refuseUnknown('options', options, OPTIONS)
  const {
    gazetteers = [],
    rules = [],
    matchers = [],
    overlap = 'flat',
    minScore = LEAST_BELIEVED,
    coreference = true,
  } = options
  checkArray('gazetteers', gazetteers)
  checkArray('rules', rules)
  checkArray('matchers', matchers)
  for (const gazetteer of gazetteers) checkGazetteer(gazetteer)
  for (const rule of rules) checkRule(rule)
  for (const matcher of matchers) checkMatcher(matcher)
  if (!OVERLAPS.includes(overlap))
    throw new TypeError(`overlap: ${show(overlap)} is not one of ${OVERLAPS.map(show).join(', ')}`)
  if (!isScore(minScore)) throw new TypeError(`minScore: ${show(minScore)} is not a number from 0 to 1`)
  if (typeof coreference !== 'boolean') throw new TypeError(`coreference: ${show(coreference)} is not true or false`)
  return {
    gazetteers,
    rules,
    matchers,
    types: checkTypes(options, gazetteers, rules, matchers),
    overlap,
    minScore,
    coreference,
    referenceDate: checkDate(options.referenceDate),
    fuzzy: checkFuzzy(options.fuzzy, gazetteers),
  }
}

/** Types whose forms are too near each other: مصري, مصرية. */
const NEVER_MISSPELT: ReadonlySet<string> = new Set(['group', 'title'])

function checkFuzzy(fuzzy: ExtractorOptions['fuzzy'], gazetteers: readonly Gazetteer[]): FuzzyOptions | undefined {
  if (fuzzy === false || (fuzzy === undefined && !gazetteers.some(({ type }) => type === COMMON_WORD))) return undefined
  if (fuzzy !== undefined && (typeof fuzzy !== 'object' || fuzzy === null || Array.isArray(fuzzy)))
    throw new TypeError(`fuzzy: ${show(fuzzy)} is neither false nor an object { maxCost, minLength, types }`)
  refuseUnknown('fuzzy', fuzzy ?? {}, ['maxCost', 'minLength', 'types'])
  const { maxCost = 1, minLength = 8, types } = fuzzy ?? {}
  for (const [name, value] of Object.entries({ maxCost, minLength }))
    if (typeof value !== 'number' || !(value >= 0))
      throw new TypeError(`fuzzy.${name}: ${show(value)} is not a number from 0 on`)
  const known = new Set(gazetteers.filter(({ entity }) => entity !== false).map(({ type }) => type))
  if (types === undefined)
    return { maxCost, minLength, types: new Set([...known].filter((type) => !NEVER_MISSPELT.has(type))) }
  checkArray('fuzzy.types', types)
  for (const type of types) {
    if (!known.has(type))
      throw new TypeError(
        `fuzzy.types: ${show(type)} is the type of no gazetteer; allowed are ${[...known].sort().join(', ') || 'none'}`,
      )
  }
  return { maxCost, minLength, types: new Set(types) }
}

/** The day of a date: as its clock shows it where it is a string, and in UTC where it is a `Date`. */
function checkDate(date: Date | string | undefined): string | undefined {
  if (date === undefined) return undefined
  if (date instanceof Date && !Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10)
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(date) && isDay(date.slice(0, 10)))
    return date.slice(0, 10)
  throw new TypeError(`referenceDate: ${show(date)} is neither a valid Date nor an ISO 8601 date such as '2024-01-15'`)
}

function checkTypes(
  options: ExtractorOptions,
  gazetteers: readonly Gazetteer[],
  rules: readonly AnyRule[],
  matchers: readonly Matcher[],
): ReadonlySet<string> {
  const known = new Set([
    ...gazetteers.filter(({ entity, type }) => entity !== false && type !== COMMON_WORD).map(({ type }) => type),
    ...rules.map(({ type }) => type),
    ...matchers.flatMap(({ types }) => types),
  ])
  if (options.types === undefined) return new Set([...known].filter((type) => !OFF_BY_DEFAULT.has(type)))
  checkArray('types', options.types)
  for (const type of options.types) {
    if (!known.has(type)) {
      throw new TypeError(
        `types: ${show(type)} is not found by any gazetteer, rule or matcher; allowed are ${[...known].sort().join(', ') || 'none'}`,
      )
    }
  }
  return new Set(options.types)
}

function checkRule(rule: AnyRule): void {
  if (typeof rule !== 'object' || rule === null)
    throw new TypeError(`rules: ${show(rule)} is not a rule; make one with defineRule`)
  for (const field of ['name', 'type'] as const) {
    if (typeof rule[field] !== 'string' || rule[field] === '') {
      throw new TypeError(`rules: ${field} is ${show(rule[field])}; it must be a string that is not empty`)
    }
  }
  if (typeof rule.pattern !== 'object' || rule.pattern === null) {
    throw new TypeError(
      `rules: '${rule.name}' has pattern ${show(rule.pattern)}; build one with sequence, choice, words …`,
    )
  }
  if (typeof rule.produce !== 'function')
    throw new TypeError(`rules: '${rule.name}' has produce ${show(rule.produce)}; it must be a function`)
  if (rule.score !== undefined && !isScore(rule.score)) {
    throw new TypeError(`rules: '${rule.name}' has score ${show(rule.score)}; it must be a number from 0 to 1`)
  }
  if (rule.calibration !== undefined && !isLine(rule.calibration)) {
    throw new TypeError(
      `rules: '${rule.name}' has calibration ${show(rule.calibration)}; it must be [intercept, slope], two numbers, and the slope not negative`,
    )
  }
}

function isLine(line: unknown): boolean {
  return Array.isArray(line) && line.length === 2 && line.every(Number.isFinite) && line[1] >= 0
}

function isScore(score: unknown): boolean {
  return typeof score === 'number' && score >= 0 && score <= 1
}

function checkMatcher(matcher: Matcher): void {
  if (typeof matcher !== 'object' || matcher === null || typeof matcher.match !== 'function') {
    throw new TypeError(`matchers: ${show(matcher)} is not a matcher { name, types, match }`)
  }
  if (typeof matcher.name !== 'string' || matcher.name === '') {
    throw new TypeError(`matchers: name is ${show(matcher.name)}; it must be a string that is not empty`)
  }
  if (!Array.isArray(matcher.types) || !matcher.types.every((type) => typeof type === 'string')) {
    throw new TypeError(`matchers: '${matcher.name}' has types ${show(matcher.types)}; it must be an array of strings`)
  }
}

function checkArray(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${name}: ${show(value)} is not an array`)
}

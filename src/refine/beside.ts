/** Words beside a name that announce what it names, or that it is none. */
import { factsOf } from '../lexicon/gazetteer.js'
import type { Draft } from '../match/candidate.js'
import type { GroupValue, HeadNounValue, LocationValue, PersonValue, Span } from '../types.js'
import { type Context, factsAt, kindOf } from './context.js'
import type { KnownNames } from './known-names.js'

export const PLACES: ReadonlySet<string> = new Set(['country', 'location', 'facility'])

const NOTHING: Partial<LocationValue> = {}

/** The word before a candidate, if it announces what is asked for. */
export function headNoun(
  draft: Draft,
  context: Context,
  accepts: (value: HeadNounValue, draft: Draft) => boolean,
): Span | undefined {
  if (draft.procliticStart !== undefined) return undefined
  const entries = context.announcersAt(draft.first - 1)
  if (entries.length === 0) return undefined
  return entries.some((entry) => accepts(factsOf(entry), draft)) ? context.spanOf(draft.first - 1) : undefined
}

/** Kinds whose noun stands for one of them; القوات الفرنسية may be any troops, and عيد الميلاد anybody's birthday. */
const SINGULAR_KINDS: ReadonlySet<string | undefined> = new Set([
  ...['bank', 'club', 'court', 'party', 'school', 'university'],
  'competition',
])

/** Whether a name of several words opens with the noun of a body or a place. */
export function opensWithHeadNoun({ first, last }: Draft, context: Context): boolean {
  return first !== last && context.announcersAt(first).length > 0
}

/** The first word of a name of several, if it announces what the name is: محكمة النقض, حزب تقدم. */
export function ownHeadNoun(draft: Draft, context: Context): Span | undefined {
  const { first, last } = draft
  if (first === last || !SINGULAR_KINDS.has(kindOf(draft))) return undefined
  return context.announcersAt(first).some((entry) => isOfSameKind(factsOf(entry), draft)) ? draft : undefined
}

export const isOfSameKind = ({ kind }: HeadNounValue, draft: Draft): boolean =>
  kind !== undefined && kind === kindOf(draft)
export const isOfSameType = ({ type }: HeadNounValue, draft: Draft): boolean =>
  type === draft.type || (type === 'location' && draft.type === 'country')

/** Kinds of places whose nouns are said of many a thing: منطقة الشمال, حي العمال. */
const INHABITED: ReadonlySet<string | undefined> = new Set(['city', 'district', 'village', 'region'])
export const isInhabited = (draft: Draft): boolean => draft.type === 'location' && INHABITED.has(kindOf(draft))

export const isCity = ({ kind }: HeadNounValue): boolean => kind === 'city'
export const isOfPlace = ({ type }: HeadNounValue): boolean => PLACES.has(type ?? '')

/** The nationality or the country between a title and a person who is of that country. */
export function titleBefore(draft: Draft, context: Context, known: KnownNames): Span | undefined {
  const between = draft.procliticStart === undefined ? known.nationalityAt(draft.first - 1) : undefined
  if (!between?.entry || !draft.entry) return undefined
  const { country } = factsAt<PersonValue>(draft.entry)
  return country &&
    country === factsAt<GroupValue>(between.entry).country &&
    context.entriesAt(between.first - 1, 'title').length > 0
    ? context.spanOf(between.first - 1, between.last)
    : undefined
}

/** A name of a candidate's type that و joins to it, or it to. */
export function joinedTo(draft: Draft, context: Context, known: KnownNames): Draft | undefined {
  return (
    known.joinedAt(draft.last + 1, draft.type) ??
    (context.isJoined(draft) ? known.endingAt(context.openingOf(draft) - 1, draft.type) : undefined)
  )
}

/** A place that the text undoubtedly names, or a noun that announces one, right behind a candidate, which does not lie there. */
export function placeBehind(draft: Draft, context: Context, known: KnownNames): Span | undefined {
  const token = context.pastHash(draft.last + 1)
  const place = known.placeAt(token)
  if (place) {
    const { country } = locationOf(draft)
    const isThere = country !== undefined && locationOf(place).country === country
    return isThere ? undefined : place
  }
  return context.announcersAt(token).some((entry) => isOfPlace(factsOf(entry))) ? context.spanOf(token) : undefined
}

/** What is known of the place that a candidate may be. */
export function locationOf({ entry }: Draft): Partial<LocationValue> {
  return entry ? factsAt<LocationValue>(entry) : NOTHING
}

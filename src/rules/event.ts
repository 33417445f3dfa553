/** Events that no gazetteer holds: the edition of one that it does hold, and those that their noun and place name. */
import { factsOf } from '../lexicon/gazetteer.js'
import { phrases } from '../lexicon/phrases.js'
import { capture, choice, defineRule, gazetteer, optional, repeat, sequence, words } from '../match/pattern/words.js'
import type { Capture, EventValue, HeadNounValue, Rule, RuleMatch } from '../types.js'
import { foreignAbove, nationality } from './after-noun.js'
import { calibrated } from './calibrated.js'
import { digits, plainYear } from './date-parts.js'
import { announcedBy, headNoun, isDefinite, isSingular } from './head-noun.js'
import { arabName, givenName } from './name-parts.js'
import { definiteOrdinal, readOrdinal } from './ordinal-words.js'

/** Events that come again, of which a year or an ordinal tells which one is meant. */
const RECURRENT: ReadonlySet<string | undefined> = new Set(['competition', 'conference', 'festival', 'award'])

const year = capture('year', plainYear)
/** `2023`, `لعام 2023`, `الثلاثون`, `الـ33`. */
const edition = choice(
  sequence(optional(words('لعام', 'لسنة')), year),
  capture('ordinal', definiteOrdinal),
  sequence(words('الـ', 'ال'), capture('number', digits(/^\d{1,3}$/))),
)

/** `كأس آسيا 2019`, `القمة العربية الثلاثون`, `مهرجان كان الـ75`. */
export const eventEdition = defineRule({
  name: 'event: edition',
  type: 'event',
  pattern: sequence(
    capture(
      'event',
      gazetteer('event', { weak: false, accepts: (entry) => RECURRENT.has(factsOf<EventValue>(entry).kind) }),
    ),
    edition,
  ),
  score: 0.9,
  // Without the id, which is that of all editions.
  produce: ({ captures }) => ({ value: { ...kindOf(captures['event']), ...editionOf(captures) } }),
})

const town = gazetteer('location', { weak: false })
const place = choice(town, gazetteer('country', { weak: false }))
const foreign = foreignAbove(1)

/** What the noun that opens its name says of an event. A forum, which is a body too, is a conference here. */
function announced(noun: Capture): EventValue {
  const { type } = factsOf<HeadNounValue>(noun.entry)
  return type === 'event' ? announcedBy(noun) : { kind: 'conference' }
}

/** `معركة نهاوند`, `إعصار إيان`, `مجزرة كفر قاسم`: the noun belongs to the name. */
export const placedEvent = defineRule({
  name: 'event: noun, place or name',
  type: 'event',
  pattern: choice(sequence(headNoun('event-place'), town), sequence(headNoun('event-name'), foreign)),
  score: 0.7,
  produce: ({ captures: { noun } }) =>
    noun && (isSingular(noun) || isDefinite(noun)) ? { value: announced(noun) } : undefined,
})

const described = words(
  ...phrases(
    'للأندية، للعلوم، للآداب، للإبل، للقرآن، للخيل، للفروسية، للرياضة، للإبداع، للبحث العلمي، الدولي، الدولية، الوطني، السينمائي، السنوي، الثقافي، المسرحي، الأدبي، الاقتصادي، الموسيقي، للكتاب، للطيران، ' +
      'للسينما، للأمن، للمناخ، للفيلم، للمسرح، للموسيقى، للشعر، لكرة القدم، لكرة السلة، لكرة اليد، للتنس، للناشئين، للسيدات',
  ),
)

/** `معرض الرياض الدولي للكتاب`, `مهرجان الجونة السينمائي`, `مؤتمر ميونيخ للأمن`. */
export const describedEvent = defineRule({
  name: 'event: noun, place, what it is for',
  type: 'event',
  pattern: sequence(headNoun('event'), choice(place, foreign), repeat(described, 1, 3), optional(edition)),
  score: 0.75,
  produce: ({ captures }) => {
    const { noun } = captures
    return noun && isSingular(noun) ? { value: { ...announced(noun), ...editionOf(captures) } } : undefined
  },
})

/** Whose names cups and prizes bear. An actor has a part in a film: بطولة الفنان أحمد عز. */
const patronTitle = words(
  ...phrases(
    'الملك، الأمير، الأميرة، الشيخ، الشيخة، السلطان، الرئيس، خادم الحرمين الشريفين، سمو، سمو الشيخ، سمو الأمير، ولي العهد',
  ),
)

/** `كأس الملك سلمان`, `جائزة الأمير عبد الله الفيصل`, `مهرجان الملك عبد العزيز للإبل`. */
export const patronEvent = defineRule({
  name: 'event: noun, patron',
  type: 'event',
  pattern: sequence(
    headNoun('event'),
    repeat(patronTitle, 1, 2),
    choice(gazetteer('person', { minWords: 2 }), arabName, givenName),
    repeat(described, 0, 2),
    optional(edition),
  ),
  score: 0.8,
  produce: ({ captures }) => {
    const { noun } = captures
    return noun && isSingular(noun) ? { value: { ...announced(noun), ...editionOf(captures) } } : undefined
  },
})

const union = words(...phrases('الخليجية، العربية، الأفريقية، الإسلامية، الأوروبية، العالمية، الثلاثية'))

/** `القمة الخليجية الأمريكية`, `القمة العربية الصينية الأولى`, `قمة الرياض العربية الصينية`. */
export const summit = defineRule({
  name: 'event: summit',
  type: 'event',
  pattern: sequence(
    choice(
      sequence(words('القمة'), choice(nationality, union), nationality),
      sequence(words('قمة'), place, union, repeat(choice(nationality, union), 0, 2)),
    ),
    optional(edition),
  ),
  score: 0.75,
  produce: ({ captures }) => ({ value: { kind: 'conference', ...editionOf(captures) } }),
})

function kindOf(event: Capture | undefined): EventValue {
  const { kind } = factsOf<EventValue>(event?.entry)
  return kind === undefined ? {} : { kind }
}

function editionOf({ year, ordinal, number }: RuleMatch['captures']): EventValue {
  if (year) return { year: Number(year.folded) }
  const edition = number ? Number(number.folded) : readOrdinal(ordinal?.folded ?? '')
  return edition ? { edition } : {}
}

/**
 * The rules for events.
 *
 * @example
 * ```ts
 * import { createExtractor, defaultGazetteers } from 'aalam'
 * import { eventRules } from 'aalam/rules'
 *
 * const { extract } = createExtractor({ gazetteers: defaultGazetteers, rules: eventRules, types: ['event'] })
 * extract('قبيل القمة العربية الثلاثين').map(({ text, value }) => ({ text, value }))
 * // => [{ text: 'القمة العربية الثلاثين', value: { kind: 'conference', edition: 30 } }]
 * ```
 *
 * @category Rules
 */
export const eventRules: readonly Rule<'event', EventValue>[] = calibrated([
  eventEdition,
  placedEvent,
  describedEvent,
  patronEvent,
  summit,
])

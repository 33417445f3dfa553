/** What names of bodies are made of. */
import { factsOf } from '../lexicon/gazetteer.js'
import { phrases } from '../lexicon/phrases.js'
import {
  ahead,
  capture,
  choice,
  gazetteer,
  not,
  optional,
  repeat,
  sequence,
  shape,
  shared,
  words,
} from '../match/pattern/words.js'
import type { OrganizationValue, Pattern, RuleMatch } from '../types.js'
import { countryOf, foreignAbove, moreForeignAbove, nationality, nationalityAs, origin } from './after-noun.js'
import { announcedBy, opensBody } from './head-noun.js'
import { arabName } from './name-parts.js'
import { CONSTRUCTS, DEEDS, FIELDS, SPORTS, TEAMS } from './organization-words.js'

/** One of some nouns that open a name, captured as `head` where a gazetteer tells what it announces. */
export const head = (...nouns: readonly string[]): Pattern =>
  choice(
    sequence(ahead(words(...nouns)), capture('head', gazetteer('head-noun', { accepts: opensBody }))),
    words(...nouns),
  )

/**
 * What the noun and the nationality of a match say of the body: the nationality in its name, the country in it, or else the nationality
 * behind it. One of two nations has no country, and one of a nation is not international.
 */
export function bodyOf({ captures: { head, nationality, partner, country, whose } }: RuleMatch): OrganizationValue {
  const announced = announcedBy(head)
  const seat = partner ? {} : countryOf(nationality ?? country ?? whose)
  return announced.kind === 'international' && seat.country ? seat : { ...announced, ...seat }
}

/** Words with the article that end a name: they turn to what is said of it. */
const stop = choice(
  words(
    ...phrases(
      'الذي، التي، الذين، والذي، والتي، والذين، اللذين، اللتين، ألقى، التقى، انتهى، اكتفى، اليوم، الأمس، الآن، الماضي، الماضية، المقبل، المقبلة، الحالي، ' +
        'الحالية',
    ),
  ),
  words(
    ...phrases(
      'الجديد، الجديدة، السابق، السابقة، المذكور، المذكورة، المعني، المعنية، الأول، الأولى، الثاني، ' +
        'الثانية، الثالث، الثالثة',
    ),
  ),
  gazetteer('weekday'),
  gazetteer('title', { weak: false }),
  gazetteer('person', { weak: false }),
)

export const definite = (accepts?: (folded: string) => boolean): Pattern =>
  sequence(not(stop), shape('arabic', { minLength: 4, definite: true, ...(accepts && { accepts }) }))

/** Adjectives that agree: nisbas, and the few others that names of bodies bear. */
const MASCULINE_ADJECTIVE = /(ي|[^ه]الاعلي|الاعلي|العام|الاحمر|الموحد|المتحد|الحر|المركزي|الدايم|المستقل|العالي)$/
const FEMININE_ADJECTIVE =
  /(يه|العليا|العامه|المتحده|الموحده|الحره|الدايمه|المستقله|المشتركه|المسلحه|الخاصه|التنفيذيه)$/
/** Such an adjective; of a nationality the country is told, and of two that there are two: جمعية الصداقة الأردنية المصرية. */
const agreeing = (ending: RegExp): Pattern => {
  const one = definite((folded) => ending.test(folded))
  return choice(sequence(ahead(one), nationality, optional(sequence(ahead(one), capture('partner', origin)))), one)
}
export const masculine = agreeing(MASCULINE_ADJECTIVE)
export const feminine = agreeing(FEMININE_ADJECTIVE)
export const adjective = definite((folded) => MASCULINE_ADJECTIVE.test(folded) || FEMININE_ADJECTIVE.test(folded))

/** `والتعليم`, `و التعليم`: a second noun joined by و, with its article. */
export const joined = choice(
  sequence(
    not(choice(stop, gazetteer('title', { proclitics: true }), gazetteer('head-noun', { proclitics: true }))),
    shape('arabic', { minLength: 6, accepts: (folded) => folded.startsWith('وال') }),
  ),
  sequence(words('و'), definite()),
)
/** A definite noun that is a common word, and another that و joins to it: الأوراق المالية والسلع. */
export const plain = sequence(ahead(gazetteer('word', { inflected: true })), definite())
export const joinedPlain = sequence(ahead(gazetteer('word', { proclitics: true, inflected: true })), joined)
export const forSomething = shape('arabic', { minLength: 5, accepts: (folded) => folded.startsWith('لل') })
/** `للتنمية`: a field behind ل; one that no list knows by the ending of its plural (للرياضيات) or of what is named with ية and يا. */
export const field = choice(
  words(...FIELDS.filter((words) => !words.includes(' '))),
  sequence(
    not(choice(...['country', 'location', 'group', 'head-noun'].map((type) => gazetteer(type, { proclitics: true })))),
    shape('arabic', { minLength: 6, accepts: (folded) => /^لل.{3,}(ات|يا|يه)$/.test(folded) }),
  ),
)
/** `العرب`, `المسلمين`, `الأردنيين`: whose a body of people is, نقابة الصحفيين المصريين. */
export const people = sequence(
  not(stop),
  choice(
    words('العرب', 'المسلمين', 'المسلمون'),
    shape('arabic', { minLength: 7, definite: true, accepts: (folded) => folded.endsWith('يين') }),
  ),
)
/** What comes after ل in the names of bodies, with adjectives, and a second field. */
export const purpose = shared(
  choice(
    sequence(words(...SPORTS), optional(words(...TEAMS))),
    // Complete: للصليب الأحمر
    words(...FIELDS.filter((words) => words.includes(' '))),
    sequence(
      words(...DEEDS, ...CONSTRUCTS.map((noun) => `ل${noun}`)),
      optional(words(...CONSTRUCTS)),
      definite(),
      optional(joined),
      repeat(adjective, 0, 2),
    ),
    sequence(field, repeat(adjective, 0, 2), optional(sequence(joined, repeat(adjective, 0, 1)))),
  ),
)
const DIRECTIONS = phrases('شمال، جنوب، شرق، غرب، وسط')
const anyPlace = sequence(
  optional(words(...phrases('مدينة، محافظة، ولاية، مقاطعة، إقليم، منطقة، إمارة، بلدة، قرية'))),
  choice(gazetteer('country'), gazetteer('location')),
)
/** A place, also with its direction: جامعة جنوب شرق ألاسكا. */
export const place = shared(
  choice(sequence(repeat(words(...DIRECTIONS), 1, 2), anyPlace), sequence(not(words(...DIRECTIONS)), anyPlace)),
)
export const foreign = foreignAbove(1)
export const furtherForeign = moreForeignAbove(1)

/** More of them, as far as no person begins: مؤسسة أواندا إدوارد مويا is a firm and a man. */
export const moreForeign = repeat(sequence(not(gazetteer('given-name', { weak: false })), furtherForeign), 0, 2)

/** A club or a place that is known, also by a name that needs its nationality to tell it; but القادسية الكويتي is one name. */
export const clubOrPlace = sequence(
  not(shape('arabic', { definite: true })),
  choice(gazetteer('organization', { accepts: (entry) => factsOf<OrganizationValue>(entry).kind === 'club' }), place),
)
/** A country, captured as such, or another place. */
export const countryOrPlace = sequence(
  // مجلس طلبة جامعة بيرزيت: جامعة is a town too
  not(gazetteer('head-noun', { accepts: opensBody })),
  choice(capture('country', gazetteer('country')), place),
)
export const ofPlaceOrPerson = choice(gazetteer('person', { weak: false }), arabName, countryOrPlace)
/** A nationality behind a name, which says whose the body is and is no part of the name. */
export const whose = (agreeing: Pattern): Pattern => optional(sequence(ahead(agreeing), nationalityAs('whose')))
/** What may follow a name that is complete: a nationality only says whose it is, نادي أندرليخت البلجيكي. */
export const descriptive = (agreeing: Pattern): Pattern => sequence(not(origin), agreeing)

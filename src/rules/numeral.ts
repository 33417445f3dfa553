/** The pattern of a number in digits, in words or mixed, which every rule with an amount has in common. */
import { after, choice, joined, not, optional, repeat, sequence, shape, shared, words } from '../match/pattern/words.js'
import type { Pattern } from '../types.js'
import { NUMBER_WORDS, TEEN_ENDINGS, withAnd } from './number-words.js'

const {
  ones,
  eleven,
  small,
  tens,
  hundred,
  hundreds,
  scales,
  dualScales,
  definiteScales,
  fractions,
  countedFractions,
} = NUMBER_WORDS

/** Some words, with و before them or without. */
const some = (list: readonly string[], and: boolean): Pattern =>
  and ? choice(words(...withAnd(list)), sequence(words('و'), words(...list))) : words(...list)

/** 1 to 99: خمسة وعشرون, خمسة عشر, أحد عشر, خمسون. */
const belowHundred = (and: boolean): Pattern =>
  choice(
    sequence(some([...ones, ...eleven], and), some(tens, true)),
    sequence(some([...ones, ...eleven], and), words(...TEEN_ENDINGS)),
    some(small, and),
  )

/** 1 to 999: مئة وخمسة, ثلاث مئة. */
const belowThousand = (and: boolean): Pattern =>
  choice(
    sequence(choice(sequence(some(ones, and), words(...hundred)), some(hundreds, and)), optional(belowHundred(true))),
    belowHundred(and),
  )

const digits = (accepts: (folded: string) => boolean): Pattern => shape('number', { accepts })
const groupOfThree = digits((folded) => /^\d{3}$/.test(folded))
const lastGroup = digits((folded) => /^\d{3}([.,]\d+)?$/.test(folded))
const integer = digits((folded) => /^\d+$/.test(folded))
const head = digits((folded) => /^\d{1,3}$/.test(folded))

/** `1,250.5`, `1 250 000`, `١،٢٥٠`, `3/4`, `1 3/4`, `2ر65`. */
const inDigits = choice(
  sequence(
    // 17/2018 in 5/17/2018 is no fraction.
    not(sequence(after(words('/')), joined())),
    ...[optional(head), integer, joined(), words('/'), joined(), integer, not(words('/'))],
  ),
  sequence(head, repeat(sequence(joined(), words('،'), joined(), lastGroup), 1, 4)),
  sequence(head, repeat(groupOfThree, 1, 4)),
  // As news agencies write decimals: 2ر65.
  sequence(integer, joined(), words('ر'), joined(), integer),
  shape('number'),
)

/** A number below a thousand, or in figures. Every form of a numeral begins with one: it is read once for all of them. */
const figure = shared(choice(inDigits, belowThousand(false)))
/** The same with و before it: وخمسة, و20. */
export const andNumeral = shared(choice(sequence(words('و'), inDigits), belowThousand(true)))

/** The number of a definite plural: السنوات الخمس, الأشهر الاثني عشر. */
export const definiteCount = choice(
  sequence(words(...[...ones, ...eleven].map((word) => `ال${word}`)), words(...TEEN_ENDINGS)),
  words(...small.map((word) => `ال${word}`)),
)

/** A number with its scale: ثلاثة ملايين, 5 آلاف, ألفين, مليون. */
const scaled = (and: boolean): Pattern =>
  sequence(
    choice(
      sequence(and ? andNumeral : figure, choice(words(...scales), words(...hundred))),
      some([...dualScales, ...scales], and),
    ),
    repeat(words(...scales), 0, 2),
  )

const andFraction = sequence(some(fractions, true), optional(words(...scales, ...definiteScales)))

/**
 * Nothing, where one number stands beside another: only the last of them has a unit or belongs to a date. Every rule that may begin
 * with a number asks this first; it is worked out once for all, so that a text of nothing but numbers costs little.
 */
export const notInRow: Pattern = not(
  sequence(
    shape('number'),
    digits((folded) => !/^\d{3}([.,]\d+)?$/.test(folded)),
    not(words('/')),
  ),
)
/** The same, and nothing where a date in numbers begins: no amount is 5 of 5/17/2018. */
export const amountAhead: Pattern = sequence(
  notInRow,
  not(sequence(integer, joined(), words('/'), joined(), integer, joined(), words('/'))),
)

/** A number without a sign. */
export const numeral = shared(
  choice(
    sequence(scaled(false), repeat(scaled(true), 0, 3), optional(andNumeral), optional(andFraction)),
    sequence(figure, words(...countedFractions), optional(words(...scales, ...definiteScales))),
    sequence(figure, words('فاصلة'), figure),
    sequence(figure, optional(andFraction)),
    sequence(words(...fractions), optional(words(...scales, ...definiteScales))),
  ),
)

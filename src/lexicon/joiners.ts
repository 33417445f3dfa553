import { NOTHING, PUNCTUATION_TOKEN, type Tokens } from '../tokenize/tokenize.js'

/** The signs that may stand between the words of a name in place of a space: باريس سان-جيرمان, #الأمم_المتحدة. */
const JOINERS: ReadonlySet<number> = new Set(Array.from('-_\u2010\u2011', (sign) => sign.charCodeAt(0)))

/** Whether a token only joins the word before it to the one after: a hyphen without spaces, an underscore. */
export function isJoiner(tokens: Tokens, token: number): boolean {
  return (
    tokens.kind[token] === PUNCTUATION_TOKEN &&
    tokens.gap[token] === NOTHING &&
    token + 1 < tokens.length &&
    tokens.gap[token + 1] === NOTHING &&
    JOINERS.has(tokens.folded.letters[tokens.from[token] as number] as number)
  )
}

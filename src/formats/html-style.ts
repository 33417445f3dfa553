/** Hues in degrees, so far apart that neighbours in a text can be told from one another. */
const HUES: Readonly<Record<string, number>> = {
  person: 205,
  organization: 275,
  country: 140,
  location: 165,
  facility: 85,
  group: 35,
  event: 0,
  law: 325,
  title: 235,
  date: 55,
  time: 50,
  money: 110,
  percent: 115,
  quantity: 120,
  number: 20,
  ordinal: 10,
  url: 190,
  email: 195,
  hashtag: 255,
  mention: 300,
  phone: 180,
}

/**
 * A style sheet for what {@link toHtml} writes: a colour for each type, in light and dark mode, and the type as a small label
 * after the name, so that nobody has to tell colours apart. Types of your own are grey; give them a hue with
 * `.aalam mark[data-type='product'] { --hue: 15; --tint: 70% }`.
 *
 * @example
 * ```ts
 * import { htmlStyle, toHtml } from 'aalam/formats'
 *
 * const page = `<!doctype html><meta charset="utf-8"><style>${htmlStyle}</style>${toHtml('موسكو', [])}`
 * page.includes('.aalam mark') // => true
 * ```
 */
export const htmlStyle: string = [
  '.aalam { line-height: 2; unicode-bidi: plaintext; text-align: start; overflow-wrap: anywhere }',
  // No padding, margin or border: each would break the joining of letters at the edge of a mark.
  '.aalam mark { --hue: 0; --tint: 0%; color: #111; background: hsl(var(--hue) var(--tint) 88%);' +
    ' border-radius: 0.2em; text-decoration: underline 0.12em hsl(var(--hue) var(--tint) 32%); text-underline-offset: 0.3em }',
  // A space on both sides, since a paragraph's own direction decides which of them is the name's. Not an inline block, which
  // a line break could part from the name.
  '.aalam mark::after { content: attr(data-type); unicode-bidi: isolate; margin-inline: 0.4em;' +
    ' font: 0.65em system-ui, sans-serif; color: #333 }',
  ...Object.entries(HUES).map(([type, hue]) => `.aalam mark[data-type='${type}'] { --hue: ${hue}; --tint: 80% }`),
  '@media (prefers-color-scheme: dark) {',
  '  .aalam mark { color: #fff; background: hsl(var(--hue) calc(var(--tint) * 0.6) 24%); text-decoration-color: hsl(var(--hue) var(--tint) 65%) }',
  '  .aalam mark::after { color: #ddd }',
  '}',
].join('\n')

/**
 * Words or phrases written as Arabic writes a list, with `،` between them, so that a long list in the source stays a paragraph.
 *
 * @example `phrases('مدينة، قرية')` is `['مدينة', 'قرية']`.
 */
export function phrases(list: string): string[] {
  return list.split('،').map((phrase) => phrase.trim())
}

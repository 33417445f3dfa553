/**
 * The identifier that an English name gives: lower case, no accents, `-` for whatever is no letter or digit.
 *
 * @example `slug('Xi Jinping')` is `'xi-jinping'`.
 */
export function slug(english: string): string {
  return english
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘ʿʾ`.]/g, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

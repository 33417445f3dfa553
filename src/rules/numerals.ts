/**
 * Reads a number in digits. Folding has already made its digits 0–9 and its separators `.` and `,`.
 * A comma groups thousands (`1,250`), or, where what follows it is no group of three, marks the decimals (`3,5`).
 *
 * @returns `undefined` for what is no number, such as `1.2.3`.
 */
export function parseNumber(digits: string): number | undefined {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'))
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''))
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined
}

/** The most letters of a value that an error shows. */
const MOST = 80

/** A value as an error names it; of a long one, how it begins. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `'${cut(value)}'`
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  return cut(toJson(value) ?? (Array.isArray(value) ? 'an array' : 'an object'))
}

/** Undefined for what holds itself, or what JSON cannot write. */
function toJson(value: object): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

function cut(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}

/**
 * Refuses fields that nobody reads: passed over in silence, a slip of the pen would look like a wish that was granted.
 *
 * @throws TypeError that names where it stands, the field and what is allowed.
 */
export function refuseUnknown(where: string, given: object, allowed: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!allowed.includes(name))
      throw new TypeError(`${where}: '${name}' is unknown; allowed are ${allowed.join(', ')}`)
}

import { show } from './show.js'

/**
 * Refuses arguments that nobody reads, such as options for a function that has none.
 *
 * @throws TypeError that names the function, the argument and what is allowed.
 */
export function refuseMore(name: string, allowed: string, more: readonly unknown[]): void {
  const unread = more.find((argument) => argument !== undefined)
  if (unread !== undefined)
    throw new TypeError(`${name}: ${show(unread)} is an argument too many; allowed are ${allowed}`)
}

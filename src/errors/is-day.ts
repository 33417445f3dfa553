/** Whether a text is a day of the Gregorian calendar, `YYYY-MM-DD`. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string') return false
  const time = new Date(`${text}T00:00:00Z`).getTime()
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** A loop over the characters: what no reader of a string can be faster than. */
export function loop(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
  return sum
}

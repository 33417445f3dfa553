/** Measures time: candidates in turn, round by round, so that a busy moment of the machine falls on all of them. */

/** Something to measure. */
export interface Candidate {
  readonly name: string
  /** How many characters one run goes through. */
  readonly length: number
  /** Runs once, and returns how many things it found. */
  run(): number | Promise<number>
}

/** What was measured. */
export interface Measured {
  readonly name: string
  readonly length: number
  readonly found: number
  /** Of one run, in milliseconds: the median of the rounds. */
  readonly median: number
  /** Million characters a second. */
  readonly rate: number
}

/**
 * Measures candidates, after a run of each that does not count.
 *
 * @throws Error if one finds another number of things than before: a fast answer that is wrong is no answer.
 */
export async function measure(candidates: readonly Candidate[], rounds: number): Promise<Measured[]> {
  const found: number[] = []
  for (const candidate of candidates) found.push(await candidate.run())
  const times = candidates.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [number, candidate] of candidates.entries()) {
      const start = performance.now()
      const count = await candidate.run()
      times[number]?.push(performance.now() - start)
      if (count !== found[number])
        throw new Error(`${candidate.name}: found ${count}, and ${found[number]} the round before`)
    }
  }
  return candidates.map(({ name, length }, number) => {
    const middle = median(times[number] as number[])
    return { name, length, found: found[number] as number, median: middle, rate: length / middle / 1000 }
  })
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number
}

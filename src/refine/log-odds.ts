/** A probability of 0 or 1 has no log-odds: so much is always left to doubt. */
const DOUBT = 0.01

/** The log-odds of a probability, which is first brought into 0.01 to 0.99. */
export function toLogOdds(probability: number): number {
  const p = Math.min(Math.max(probability, DOUBT), 1 - DOUBT)
  return Math.log(p / (1 - p))
}

/** The probability that has some log-odds: the logistic function. */
export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** How far scores can be taken at their word. */

/** A score, and whether what had it was right. */
export interface Scored {
  readonly score: number
  readonly right: boolean
}

/** Scores of one tenth. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** The mean score. */
  readonly score: number
  /** The share that is right. */
  readonly right: number
}

const BINS = 10

type Writable = { -readonly [Field in keyof Bin]: Bin[Field] }

/** The scores in ten bins of equal width; empty ones are left out. */
export function reliability(scored: readonly Scored[]): Bin[] {
  const bins = Array.from({ length: BINS }, (_, bin) => ({
    from: bin / BINS,
    to: (bin + 1) / BINS,
    count: 0,
    score: 0,
    right: 0,
  }))
  for (const { score, right } of scored) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))] as Writable
    bin.count++
    bin.score += score
    bin.right += Number(right)
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ count, score, right, ...bin }) => ({ ...bin, count, score: score / count, right: right / count }))
}

/**
 * Expected calibration error: the mean distance between score and share of right ones, over bins, each by its size
 * (Naeini, Cooper and Hauskrecht 2015).
 */
export function calibrationError(scored: readonly Scored[]): number {
  return reliability(scored).reduce(
    (sum, { count, score, right }) => sum + (count * Math.abs(score - right)) / scored.length,
    0,
  )
}

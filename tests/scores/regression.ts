/** Logistic regression over rows of few features, by Newton's method (iteratively reweighted least squares). */

/** An observation. */
export interface Row {
  /** The log-odds that it starts from. */
  readonly offset: number
  /** Its features by number, with their values; all others are 0. */
  readonly features: readonly (readonly [number: number, value: number])[]
  readonly right: boolean
}

/** Holds the weights of rare features near 0, as so many cases would. */
const RIDGE = 1
/** Newton's method overshoots where nearly all rows are sure. */
const LONGEST_STEP = 1
const ROUNDS = 30

/** The log-odds of a row. */
export function oddsOf({ offset, features }: Row, weights: Float64Array): number {
  return features.reduce((sum, [number, value]) => sum + (weights[number] as number) * value, offset)
}

/** The weights under which the rows are likeliest; `ridge` holds them near 0. */
export function fitWeights(rows: readonly Row[], count: number, ridge = RIDGE): Float64Array {
  const weights = new Float64Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => ridge * weight)
    const hessian = Array.from({ length: count }, (_, at) => {
      const line = new Float64Array(count)
      line[at] = ridge
      return line
    })
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-oddsOf(row, weights)))
      for (const [a, x] of row.features) {
        gradient[a] = (gradient[a] as number) + (p - Number(row.right)) * x
        const line = hessian[a] as Float64Array
        for (const [b, y] of row.features) line[b] = (line[b] as number) + p * (1 - p) * x * y
      }
    }
    const step = solve(hessian, gradient)
    let moved = 0
    for (let at = 0; at < count; at++) {
      const move = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[at] as number))
      weights[at] = (weights[at] as number) - move
      moved = Math.max(moved, Math.abs(move))
    }
    if (moved < 1e-6) break
  }
  return weights
}

/** Gaussian elimination; the matrix is positive definite, so no pivot is 0. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const lines = matrix.map((line, at) => Float64Array.from([...line, vector[at] as number]))
  const size = lines.length
  for (let at = 0; at < size; at++) {
    const pivot = lines[at] as Float64Array
    for (let other = 0; other < size; other++) {
      const line = lines[other] as Float64Array
      const factor = (line[at] as number) / (pivot[at] as number)
      if (other === at || factor === 0) continue
      for (let column = at; column <= size; column++)
        line[column] = (line[column] as number) - factor * (pivot[column] as number)
    }
  }
  return Float64Array.from(lines, (line, at) => (line[size] as number) / (line[at] as number))
}

/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By what proposed a candidate, and by its type: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, readonly [intercept: number, slope: number]>> | undefined>
> = {
  fuzzy: {
    location: [-0.16, 0.82],
    organization: [-1.34, 0.82],
    person: [-0.08, 1.09],
  },
  gazetteer: {
    country: [1.25, 0.25],
    event: [0.31, 0],
    facility: [-1.35, 0.48],
    location: [-1.34, 0.6],
    organization: [-2.3, 0.67],
    person: [-1.24, 0.77],
  },
}

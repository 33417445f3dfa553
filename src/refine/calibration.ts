/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By what proposed a candidate, and by its type: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, readonly [intercept: number, slope: number]>> | undefined>
> = {
  fuzzy: {
    location: [0.47, 0.5],
    organization: [-0.55, 0.54],
    person: [0.82, 0.57],
  },
  gazetteer: {
    country: [1.27, 0.25],
    event: [0.31, 0],
    facility: [-1.33, 0.47],
    location: [-1.29, 0.59],
    organization: [-2.2, 0.64],
    person: [-1.17, 0.75],
  },
}

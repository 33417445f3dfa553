/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By what proposed a candidate, and by its type: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, readonly [intercept: number, slope: number]>> | undefined>
> = {
  coreference: {
    person: [0.14, 0],
  },
  fuzzy: {
    location: [0.12, 0.65],
    organization: [-0.77, 0.69],
    person: [0.47, 0.74],
  },
  gazetteer: {
    country: [0.85, 0.36],
    event: [0.31, 0],
    facility: [-1.34, 0.48],
    location: [-1.28, 0.59],
    organization: [-2.22, 0.65],
    person: [-1.4, 0.84],
  },
}

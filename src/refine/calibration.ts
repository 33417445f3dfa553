/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By what proposed a candidate, and by its type: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, readonly [intercept: number, slope: number]>> | undefined>
> = {
  coreference: {
    person: [0.12, 0.2],
  },
  fuzzy: {
    location: [0.09, 0.64],
    organization: [-0.77, 0.69],
    person: [0.47, 0.74],
  },
  gazetteer: {
    country: [0.87, 0.35],
    event: [0.31, 0],
    facility: [-1.34, 0.48],
    location: [-1.3, 0.59],
    organization: [-2.22, 0.65],
    person: [-1.4, 0.84],
  },
}

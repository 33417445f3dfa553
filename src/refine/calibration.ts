/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By what proposed a candidate, and by its type: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, readonly [intercept: number, slope: number]>> | undefined>
> = {
  coreference: {
    person: [0.14, 0.12],
  },
  fuzzy: {
    location: [0.13, 0.61],
    organization: [-0.91, 0.68],
    person: [0.39, 0.76],
  },
  gazetteer: {
    country: [0.87, 0.36],
    event: [0.31, 0],
    facility: [-1.3, 0.46],
    location: [-1.28, 0.6],
    organization: [-2.27, 0.66],
    person: [-1.39, 0.83],
  },
}

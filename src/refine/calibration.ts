/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By what proposed a candidate, and by its type: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, readonly [intercept: number, slope: number]>> | undefined>
> = {
  coreference: {
    person: [-0.88, 0],
  },
  fuzzy: {
    location: [-0.39, 0.69],
    organization: [-1.43, 0.78],
    person: [-0.68, 0.81],
  },
  gazetteer: {
    country: [1.29, 0.24],
    event: [0.28, 0],
    facility: [-1.44, 0.46],
    location: [-1.16, 0.53],
    organization: [-2.3, 0.66],
    person: [-1.17, 0.71],
  },
  rule: {
    date: [1, 0.53],
    facility: [-0.32, 0],
    location: [-0.43, 0],
    organization: [-0.67, 0.84],
    person: [0.41, 0],
  },
}

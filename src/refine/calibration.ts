/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By what proposed a candidate, and by its type: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, readonly [intercept: number, slope: number]>> | undefined>
> = {
  coreference: {
    person: [-0.44, 0],
  },
  fuzzy: {
    location: [-0.49, 0.66],
    organization: [-1.46, 0.76],
    person: [-0.44, 0.96],
  },
  gazetteer: {
    country: [1.23, 0.26],
    event: [0.31, 0],
    facility: [-1.35, 0.47],
    location: [-1.25, 0.57],
    organization: [-2.3, 0.68],
    person: [-1.25, 0.78],
  },
}

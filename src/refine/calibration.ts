/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By what proposed a candidate, and by its rule, or else its type: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<
  Record<string, Readonly<Record<string, readonly [intercept: number, slope: number]>> | undefined>
> = {
  coreference: {
    person: [-0.89, 0],
  },
  fuzzy: {
    location: [-0.38, 0.67],
    organization: [-1.45, 0.78],
    person: [-0.51, 0.96],
  },
  gazetteer: {
    country: [1.2, 0.26],
    event: [0.28, 0],
    facility: [-1.38, 0.45],
    location: [-1.16, 0.54],
    organization: [-2.3, 0.67],
    person: [-1.26, 0.77],
  },
  rule: {
    'date: day, month, year': [0.23, 0.81],
    'date: numbers': [0.43, 1.26],
    'date: year': [0.31, 0.91],
    'date: year by itself': [1.5, 0.61],
    'facility: noun, name': [-0.31, 0],
    'location: noun, name': [-0.46, 0],
    'organization: head noun, adjectives': [0.01, 0.01],
    'organization: head noun, idafa': [0.04, 0.03],
    'organization: medium named after a place': [1.14, 1.25],
    'organization: ministry': [-0.09, 0],
    'organization: noun, name': [-0.31, 0.23],
    'person: given name, surname': [0.62, 0.25],
    'person: name, lineage': [-0.26, 0],
    'person: title, name': [-0.32, 0.39],
    'person: verb, name': [0.53, 0.45],
  },
}

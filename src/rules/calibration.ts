/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By the name of the rule that found an entity: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<Record<string, readonly [intercept: number, slope: number]>> = {
  'date: day, month, year': [0.23, 0.81],
  'date: numbers': [0.43, 1.26],
  'date: year': [0.31, 0.91],
  'date: year by itself': [1.5, 0.61],
  'facility: noun, name': [-0.12, 0],
  'location: in, foreign word': [0.72, 0],
  'location: noun, name': [0.13, 0],
  'location: valley': [0.79, 0.67],
  'organization: head noun, adjectives': [0.19, 0.12],
  'organization: head noun, idafa': [0.15, 0.13],
  'organization: ministry': [0.03, 0.05],
  'organization: noun, name': [-0.47, 0.02],
  'organization: noun, quoted name': [0.14, 0.15],
  'person: foreign word, surname': [-0.24, 0.36],
  'person: given name, surname': [0.88, 0],
  'person: name, lineage': [0, 0],
  'person: quoted given name': [1.44, 0.59],
  'person: title, name': [-0.59, 0.76],
  'person: verb, name': [0.68, 0],
}

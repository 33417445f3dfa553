/** Written by `npm run scores -- --fit`, which fits it to annotated text (see docs/scores.md). */

/** By the name of the rule that found an entity: the log-odds that it is right are `intercept + slope · log-odds of its score`. */
export const CALIBRATION: Readonly<Record<string, readonly [intercept: number, slope: number]>> = {
  'date: day, month, year': [0.23, 0.81],
  'date: numbers': [0.43, 1.26],
  'date: year': [0.31, 0.91],
  'date: year by itself': [1.5, 0.61],
  'facility: noun, name': [-0.12, 0],
  'location: in, foreign word': [0.71, 0],
  'location: noun, name': [0.12, 0],
  'location: valley': [0.79, 0.67],
  'organization: head noun, adjectives': [-0.05, 0.5],
  'organization: head noun, idafa': [0.25, 0],
  'organization: ministry': [0.03, 0.05],
  'organization: noun, name': [-0.47, 0],
  'person: foreign word, surname': [-0.24, 0.36],
  'person: given name, surname': [0.88, 0],
  'person: name, lineage': [-0.02, 0],
  'person: quoted given name': [1.42, 0.58],
  'person: title, name': [-0.58, 0.78],
  'person: verb, name': [0.67, 0],
}

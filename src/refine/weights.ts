/** Written by `npm run scores -- --fit-weights`, which fits them to annotated text (see docs/scores.md). */

/** By the kind of evidence: what it adds to the score of a weak name, and of one that is also a common word. */
export const WEIGHTS = {
  /** Of 164, 49 % right; of common words, 50, 26 % right. */
  'its entry is named in other words': [0.4, 0.31],
  /** Of 71, 52 % right; of common words, 21, 48 % right. */
  'believed elsewhere': [0.42, 0],
  /** Of 840, 64 % right; of common words, 209, 40 % right. */
  'found by a rule': [0.6, 0.23],
  /** Of 778, 49 % right; of common words, 94, 2 % right. */
  'a surname and nothing else': [0.35, 0],
  /** Of 52, 31 % right; of common words, 42, 19 % right. */
  'head noun of its kind before': [0.22, 0.25],
  /** Of 427, 40 % right; of common words, 419, 23 % right. */
  'head noun of its type before': [0.2, -0.02],
  /** Of 67, 48 % right; of common words, 24, 67 % right. */
  'announced as a city': [0.15, 0.15],
  /** Of 9, 100 % right; of common words, none. */
  'title with the nationality before': [0.4, 0.3],
  /** Of 363, 54 % right; of common words, 387, 17 % right. */
  'its country is named': [0.25, 0.05],
  /** Of 18, 61 % right; of common words, 2, 100 % right. */
  'a great city, and its country is named': [0.15, 0.1],
  /** Of none; of common words, none. */
  'a great city of it is named': [0.3, 0.2],
  /** Of 34, 59 % right; of common words, 41, 37 % right. */
  'a club in a report on sport': [0.55, 0.23],
  /** Of 18, 39 % right; of common words, 5, 0 % right. */
  'a company in a report on business': [0.3, 0.1],
  /** Of none; of common words, 1, 0 % right. */
  'a medium after a verb of reporting': [0.4, 0.3],
  /** Of 169, 67 % right; of common words, 136, 19 % right. */
  'beside a name of its type': [0.46, 0.14],
  /** Of 281, 46 % right; of common words, 1669, 5 % right. */
  'preposition of place before': [0.35, 0.02],
  /** Of 82, 54 % right; of common words, 34, 44 % right. */
  'the whole of a hashtag': [0.1, 0.03],
  /** Of 107, 64 % right; of common words, 76, 12 % right. */
  'listed beside a name of its type': [0.23, 0.01],
  /** Of 79, 41 % right; of common words, 106, 20 % right. */
  'ب before it': [0.13, 0.04],
  /** Of 1730, 29 % right; of common words, 1785, 18 % right. */
  'every such name is of a place': [0.02, 0.12],
  /** Of 810, 22 % right; of common words, 3986, 1 % right. */
  'a common word with the article after it': [-0.15, -0.09],
  /** Of 694, 7 % right; of common words, 1880, 1 % right. */
  'agrees with the word before it': [-0.43, -0.08],
  /** Of 91, 4 % right; of common words, 138, 2 % right. */
  'a given name before it': [-0.2, -0.01],
  /** Of 227, 4 % right; of common words, 829, 0 % right. */
  'a given name or a surname after it': [-0.35, -0.05],
  /** Of 61, 7 % right; of common words, 411, 1 % right. */
  'the accusative of a common word': [-0.22, -0.04],
  /** Of 978, 17 % right; of common words, none. */
  misspelt: [-0.21, 0],
} as const

/** A kind of evidence. */
export type EvidenceName = keyof typeof WEIGHTS

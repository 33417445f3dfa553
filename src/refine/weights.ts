/** Written by `npm run scores -- --fit-weights`, which fits them to annotated text (see docs/scores.md). */

/** By the kind of evidence: what it adds to the score of a weak name, and of one that is also a common word. */
export const WEIGHTS = {
  /** Of 163, 50 % right; of common words, 51, 29 % right. */
  'its entry is named in other words': [0.35, 0.31],
  /** Of 82, 59 % right; of common words, 41, 66 % right. */
  'believed elsewhere': [0.45, 0.07],
  /** Of 1159, 74 % right; of common words, 203, 42 % right. */
  'found by a rule': [0.63, 0.24],
  /** Of none; of common words, none. */
  'a surname of somebody named in full': [0.1, 0.1],
  /** Of 734, 53 % right; of common words, 93, 2 % right. */
  'a surname and nothing else': [0.27, 0],
  /** Of 111, 41 % right; of common words, 52, 37 % right. */
  'head noun of its kind before': [0.22, 0.26],
  /** Of 413, 42 % right; of common words, 426, 22 % right. */
  'head noun of its type before': [0.2, -0.04],
  /** Of 69, 48 % right; of common words, 24, 67 % right. */
  'announced as a city': [0.15, 0.15],
  /** Of 9, 100 % right; of common words, none. */
  'title with the nationality before': [0.4, 0.3],
  /** Of 360, 55 % right; of common words, 441, 16 % right. */
  'its country is named': [0.21, 0.05],
  /** Of 19, 63 % right; of common words, 2, 100 % right. */
  'a great city, and its country is named': [0.15, 0.1],
  /** Of none; of common words, none. */
  'a great city of it is named': [0.3, 0.2],
  /** Of 37, 54 % right; of common words, 49, 41 % right. */
  'a club in a report on sport': [0.52, 0.23],
  /** Of 13, 38 % right; of common words, 5, 0 % right. */
  'a company in a report on business': [0.3, 0.1],
  /** Of 18, 89 % right; of common words, 96, 81 % right. */
  'a heavenly body where astronomy is told': [0.3, 0.24],
  /** Of none; of common words, 7, 71 % right. */
  'a medium after a verb of reporting': [0.4, 0.3],
  /** Of 188, 67 % right; of common words, 143, 20 % right. */
  'beside a name of its type': [0.37, 0.12],
  /** Of 70, 83 % right; of common words, 28, 75 % right. */
  'beside a place of its country': [0.24, 0.2],
  /** Of 201, 57 % right; of common words, 1777, 5 % right. */
  'preposition of place before': [0.37, 0.02],
  /** Of 102, 27 % right; of common words, 1461, 1 % right. */
  'another place right after it': [-0.07, -0.05],
  /** Of 63, 14 % right; of common words, 68, 0 % right. */
  'head noun of a place before a person': [-0.09, -0.01],
  /** Of 83, 53 % right; of common words, 342, 4 % right. */
  'the whole of a hashtag': [0.07, 0.01],
  /** Of 104, 66 % right; of common words, 93, 11 % right. */
  'listed beside a name of its type': [0.17, 0.01],
  /** Of 72, 31 % right; of common words, 138, 17 % right. */
  'ب before it': [0.05, 0.04],
  /** Of 1629, 28 % right; of common words, 1876, 18 % right. */
  'every such name is of a place': [0, 0.1],
  /** Of 644, 20 % right; of common words, 3965, 1 % right. */
  'a common word with the article after it': [-0.17, -0.09],
  /** Of 671, 5 % right; of common words, 1607, 0 % right. */
  'agrees with the word before it': [-0.4, -0.08],
  /** Of 87, 3 % right; of common words, 142, 3 % right. */
  'a given name before it': [-0.15, -0.01],
  /** Of 202, 4 % right; of common words, 833, 0 % right. */
  'a given name or a surname after it': [-0.24, -0.04],
  /** Of 62, 8 % right; of common words, 416, 1 % right. */
  'the accusative of a common word': [-0.14, -0.03],
  /** Of 995, 17 % right; of common words, none. */
  misspelt: [-0.14, 0],
} as const

/** A kind of evidence. */
export type EvidenceName = keyof typeof WEIGHTS

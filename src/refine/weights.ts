/** Written by `npm run scores -- --fit-weights`, which fits them to annotated text (see docs/scores.md). */

/** By the kind of evidence: what it adds to the score of a weak name, and of one that is also a common word. */
export const WEIGHTS = {
  /** Of 166, 51 % right; of common words, 49, 29 % right. */
  'its entry is named in other words': [0.37, 0.31],
  /** Of 88, 64 % right; of common words, 40, 70 % right. */
  'believed elsewhere': [0.48, 0.07],
  /** Of 1022, 72 % right; of common words, 203, 45 % right. */
  'found by a rule': [0.62, 0.24],
  /** Of none; of common words, none. */
  'a surname of somebody named in full': [0.1, 0.1],
  /** Of 740, 52 % right; of common words, 93, 2 % right. */
  'a surname and nothing else': [0.29, 0],
  /** Of 51, 29 % right; of common words, 39, 18 % right. */
  'head noun of its kind before': [0.21, 0.26],
  /** Of 420, 42 % right; of common words, 414, 23 % right. */
  'head noun of its type before': [0.2, -0.03],
  /** Of 67, 48 % right; of common words, 24, 67 % right. */
  'announced as a city': [0.15, 0.15],
  /** Of 9, 100 % right; of common words, none. */
  'title with the nationality before': [0.4, 0.3],
  /** Of 362, 54 % right; of common words, 387, 16 % right. */
  'its country is named': [0.22, 0.05],
  /** Of 18, 61 % right; of common words, 2, 100 % right. */
  'a great city, and its country is named': [0.15, 0.1],
  /** Of none; of common words, none. */
  'a great city of it is named': [0.3, 0.2],
  /** Of 34, 59 % right; of common words, 42, 38 % right. */
  'a club in a report on sport': [0.53, 0.23],
  /** Of 15, 40 % right; of common words, 4, 0 % right. */
  'a company in a report on business': [0.3, 0.1],
  /** Of 18, 89 % right; of common words, 96, 81 % right. */
  'a heavenly body where astronomy is told': [0.3, 0.24],
  /** Of none; of common words, 7, 71 % right. */
  'a medium after a verb of reporting': [0.4, 0.3],
  /** Of 186, 66 % right; of common words, 140, 20 % right. */
  'beside a name of its type': [0.41, 0.14],
  /** Of none; of common words, none. */
  'beside a place of its country': [0.1, 0.2],
  /** Of 279, 46 % right; of common words, 1690, 5 % right. */
  'preposition of place before': [0.32, 0.02],
  /** Of 134, 19 % right; of common words, 1374, 1 % right. */
  'another place right after it': [-0.14, -0.05],
  /** Of 64, 14 % right; of common words, 66, 0 % right. */
  'head noun of a place before a person': [-0.09, -0.01],
  /** Of 82, 54 % right; of common words, 34, 44 % right. */
  'the whole of a hashtag': [0.09, 0.03],
  /** Of 106, 65 % right; of common words, 78, 13 % right. */
  'listed beside a name of its type': [0.22, 0.02],
  /** Of 77, 36 % right; of common words, 107, 20 % right. */
  'ب before it': [0.1, 0.04],
  /** Of 1665, 30 % right; of common words, 1888, 18 % right. */
  'every such name is of a place': [0.03, 0.11],
  /** Of 789, 22 % right; of common words, 4044, 1 % right. */
  'a common word with the article after it': [-0.13, -0.09],
  /** Of 685, 7 % right; of common words, 1898, 1 % right. */
  'agrees with the word before it': [-0.37, -0.07],
  /** Of 93, 4 % right; of common words, 140, 2 % right. */
  'a given name before it': [-0.16, -0.01],
  /** Of 209, 4 % right; of common words, 831, 0 % right. */
  'a given name or a surname after it': [-0.27, -0.04],
  /** Of 64, 6 % right; of common words, 425, 1 % right. */
  'the accusative of a common word': [-0.18, -0.03],
  /** Of 997, 17 % right; of common words, none. */
  misspelt: [-0.15, 0],
} as const

/** A kind of evidence. */
export type EvidenceName = keyof typeof WEIGHTS

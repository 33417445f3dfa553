/** Written by `npm run scores -- --fit-weights`, which fits them to annotated text (see docs/scores.md). */

/** By the kind of evidence: what it adds to the score of a weak name, and of one that is also a common word. */
export const WEIGHTS = {
  /** Of 159, 50 % right; of common words, 53, 30 % right. */
  'its entry is named in other words': [0.36, 0.31],
  /** Of 78, 58 % right; of common words, 38, 71 % right. */
  'believed elsewhere': [0.44, 0.07],
  /** Of 1149, 73 % right; of common words, 198, 42 % right. */
  'found by a rule': [0.62, 0.24],
  /** Of none; of common words, none. */
  'a surname of somebody named in full': [0.1, 0.1],
  /** Of 730, 53 % right; of common words, 93, 2 % right. */
  'a surname and nothing else': [0.26, 0],
  /** Of 58, 33 % right; of common words, 55, 38 % right. */
  'head noun of its kind before': [0.22, 0.26],
  /** Of 401, 42 % right; of common words, 439, 22 % right. */
  'head noun of its type before': [0.2, -0.03],
  /** Of 67, 48 % right; of common words, 24, 67 % right. */
  'announced as a city': [0.15, 0.15],
  /** Of 9, 100 % right; of common words, none. */
  'title with the nationality before': [0.4, 0.3],
  /** Of 351, 54 % right; of common words, 444, 16 % right. */
  'its country is named': [0.22, 0.06],
  /** Of 19, 63 % right; of common words, 2, 100 % right. */
  'a great city, and its country is named': [0.15, 0.1],
  /** Of none; of common words, none. */
  'a great city of it is named': [0.3, 0.2],
  /** Of 26, 65 % right; of common words, 50, 38 % right. */
  'a club in a report on sport': [0.55, 0.23],
  /** Of 13, 38 % right; of common words, 5, 0 % right. */
  'a company in a report on business': [0.3, 0.1],
  /** Of 18, 89 % right; of common words, 96, 81 % right. */
  'a heavenly body where astronomy is told': [0.3, 0.24],
  /** Of none; of common words, 7, 71 % right. */
  'a medium after a verb of reporting': [0.4, 0.3],
  /** Of 180, 67 % right; of common words, 152, 20 % right. */
  'beside a name of its type': [0.39, 0.14],
  /** Of none; of common words, none. */
  'beside a place of its country': [0.1, 0.2],
  /** Of 196, 57 % right; of common words, 1823, 5 % right. */
  'preposition of place before': [0.37, 0.02],
  /** Of 101, 26 % right; of common words, 1463, 1 % right. */
  'another place right after it': [-0.07, -0.05],
  /** Of 63, 14 % right; of common words, 69, 0 % right. */
  'head noun of a place before a person': [-0.09, -0.01],
  /** Of 83, 53 % right; of common words, 342, 4 % right. */
  'the whole of a hashtag': [0.1, 0.01],
  /** Of 101, 65 % right; of common words, 96, 13 % right. */
  'listed beside a name of its type': [0.2, 0.02],
  /** Of 71, 31 % right; of common words, 138, 17 % right. */
  'ب before it': [0.06, 0.04],
  /** Of 1605, 28 % right; of common words, 1889, 18 % right. */
  'every such name is of a place': [0, 0.1],
  /** Of 649, 21 % right; of common words, 3984, 1 % right. */
  'a common word with the article after it': [-0.14, -0.09],
  /** Of 619, 5 % right; of common words, 1648, 1 % right. */
  'agrees with the word before it': [-0.37, -0.08],
  /** Of 89, 3 % right; of common words, 146, 3 % right. */
  'a given name before it': [-0.15, -0.01],
  /** Of 201, 4 % right; of common words, 833, 0 % right. */
  'a given name or a surname after it': [-0.24, -0.05],
  /** Of 62, 8 % right; of common words, 429, 1 % right. */
  'the accusative of a common word': [-0.14, -0.03],
  /** Of 995, 17 % right; of common words, none. */
  misspelt: [-0.13, 0],
} as const

/** A kind of evidence. */
export type EvidenceName = keyof typeof WEIGHTS

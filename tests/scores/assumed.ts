/** What the weights of evidence are taken to be before any text is looked at. The corpora move them as far as they hold enough cases. */
import type { EvidenceName } from '../../src/refine/weights.js'

/** For a weak name, and for one that is also a common word; 0 where only the corpora can tell. */
export const ASSUMED: Readonly<Record<EvidenceName, readonly [weight: number, ofWord: number]>> = {
  'its entry is named in other words': [0.55, 0.4],
  'believed elsewhere': [0.4, 0],
  'found by a rule': [0.55, 0.4],
  'a surname and nothing else': [0.25, 0],
  'head noun of its kind before': [0.45, 0.35],
  'head noun of its type before': [0.35, 0.1],
  'announced as a city': [0.15, 0.15],
  'title with the nationality before': [0.4, 0.3],
  'its country is named': [0.15, 0.05],
  'a great city, and its country is named': [0.15, 0.1],
  'a great city of it is named': [0.3, 0.2],
  'a club in a report on sport': [0.55, 0.25],
  'a company in a report on business': [0.3, 0.1],
  'a medium after a verb of reporting': [0.4, 0.3],
  'beside a name of its type': [0.3, 0.15],
  'preposition of place before': [0.2, 0.05],
  'the whole of a hashtag': [0, 0],
  'listed beside a name of its type': [0, 0],
  'ب before it': [0, 0],
  'every such name is of a place': [0, 0],
  'a common word with the article after it': [0, 0],
  'agrees with the word before it': [0, 0],
  'a given name before it': [0, 0],
  'a given name or a surname after it': [0, 0],
  'the accusative of a common word': [0, 0],
  misspelt: [0, 0],
}

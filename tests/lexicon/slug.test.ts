import { expect, test } from 'vitest'
import { slug } from '../../src/lexicon/slug.js'

test.each([
  ['Xi Jinping', 'xi-jinping'],
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['José María Aznar', 'jose-maria-aznar'],
  ['Paris Saint-Germain F.C.', 'paris-saint-germain-fc'],
  ['Qur’an', 'quran'],
  ['ʿAbd al-ʿAzīz', 'abd-al-aziz'],
  ['Lech Wałęsa', 'lech-walesa'],
  ['Søren Kierkegaard', 'soren-kierkegaard'],
  ['Đặng', 'dang'],
  ['Weißrussland', 'weissrussland'],
  ['Ærø', 'aero'],
  ['Iğdır', 'igdir'],
  ['AT&T (company)', 'at-t-company'],
  ['  7 Eleven ', '7-eleven'],
  ['', ''],
  ['—', ''],
])('%s gives %s', (english, expected) => {
  expect(slug(english)).toBe(expected)
})

/** What is no Arabic and no English holds no names here, whatever letters it is written in. */
import { describe, expect, test } from 'vitest'
import { createExtractor, defaultMatchers } from '../../src/index.js'
import { latin } from '../../src/latin/index.js'

const { extract } = createExtractor({ matchers: [...defaultMatchers, latin()] })
const expectNothing = (text: string): void => {
  expect(extract(text).map((entity) => `${entity.type} ${entity.text}`)).toEqual([])
}

describe('Persian', () => {
  test.each([
    'من امروز صبح به بازار رفتم و چند کتاب خریدم',
    'این خانه خیلی بزرگ است و پنجره‌های زیادی دارد',
    'بچه‌ها در حیاط مدرسه بازی می‌کنند',
    'هوا خیلی سرد شده و برف می‌بارد',
  ])('%s', expectNothing)
  // شام, dinner, is read as a given name, and what follows it as the rest.
  test.fails.each(['ما دیشب شام خوبی خوردیم و زود خوابیدیم'])('known to be wrong: %s', expectNothing)
})

describe('Urdu', () => {
  test.each([
    'میں آج صبح بازار گیا اور کچھ پھل خریدے',
    'یہ کتاب بہت اچھی ہے اور میں نے اسے دو بار پڑھا',
    'بچے باغ میں کھیل رہے ہیں',
    'آپ کیسے ہیں اور گھر میں سب ٹھیک ہے',
    'ہمیں کل سویرے جلدی اٹھنا ہے',
  ])('%s', expectNothing)
})

describe('Arabic in Latin letters, as in chats', () => {
  test.each([
    'ana ray7 el so2 delwa2ti 3ayez 7aga',
    'sba7 el 5eir ya gama3a 3amlin eih',
    'wallah ma ba3ref shu sar ma3o',
    'labas 3lik khouya chno kadir lyouma',
    'mafi moshkila nshoofak bokra inshallah',
    'ne7na bel beit w el jaw kteer 7elo',
  ])('%s', expectNothing)
})

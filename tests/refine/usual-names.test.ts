import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'

/** The ids of the organizations of a text. */
const idsIn = (text: string): (string | undefined)[] =>
  extract(text)
    .filter(({ type }) => type === 'organization')
    .map(({ id }) => id)

describe('where a text tells nothing, a shared name is what it usually means', () => {
  test.each([
    ['فاز نادي النصر على نادي الاتحاد', ['al-nassr-fc', 'al-ittihad-club']],
    ['تعادل نادي الهلال مع نادي الأهلي', ['al-hilal-sfc', 'al-ahly-sc']],
    ['خسر الأهلي أمام الزمالك', ['al-ahly-sc', 'zamalek-sc']],
    ['تعاقد نادي النجمة مع لاعب جديد', ['nejmeh-sc']],
    ['فاز نادي الجزيرة بالكأس', ['al-jazira-club']],
    ['بثت قناة الجزيرة الفيلم', ['al-jazeera']],
    ['فوز نادي الشباب على نادي الشرطة', ['al-shabab-fc', 'al-shorta-sc']],
    ['فاز نادي الاستقلال', ['esteghlal-f-c']],
    ['فاز هامبورغ على شتوتغارت', ['hamburger-sv', 'vfb-stuttgart']],
    ['كتبت صحيفة الوطن', ['al-watan-saudi-arabia']],
    ['كتبت صحيفة الاتحاد', ['al-ittihad']],
    ['كتبت صحيفة الأخبار', ['al-akhbar-egypt']],
    ['كتبت صحيفة الجمهورية', ['al-gomhuria']],
    ['كتبت صحيفة النهار', ['an-nahar']],
    ['كتبت صحيفة الثورة', ['al-thawra-syria']],
    ['فاز حزب العدالة والتنمية', ['justice-and-development-party-turkey']],
    ['فاز حزب النهضة', ['ennahda']],
    ['فاز حزب العمال', ['labour-party']],
    ['فاز حزب العمل', ['israeli-labor-party']],
    ['فاز حزب المؤتمر', ['indian-national-congress']],
    ['فاز حزب الخضر', ['alliance-90-the-greens']],
    ['قالت جبهة الإنقاذ', ['islamic-salvation-front']],
    ['قالت هيئة نزاهة', ['oversight-and-anti-corruption-authority']],
  ])('%s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })
})

describe('a text that tells of a country means the namesake there', () => {
  test.each([
    ['فاز نادي النصر على نادي الاتحاد في ليبيا', ['al-nasr-sc-benghazi', 'al-ittihad-club-tripoli']],
    ['فاز نادي النصر الليبي على نادي الاتحاد', ['al-nasr-sc-benghazi', 'al-ittihad-club-tripoli']],
    ['جماهير نادي النصر في دبي', ['al-nasr-sc-dubai']],
    ['جماهير نادي النصر في الكويت', ['al-nasr-sc-kuwait']],
    ['جماهير نادي الاتحاد في حلب', ['al-ittihad-ahli-of-aleppo']],
    ['أنصار نادي الهلال في أم درمان', ['al-hilal-club-omdurman']],
    ['جماهير نادي الأهلي في الدوحة', ['al-ahli-sc-doha']],
    ['جماهير نادي الأهلي في البحرين', ['al-ahli-club-manama']],
    ['جماهير نادي النجمة في المنامة', ['al-najma-sc-bahrain']],
    ['جماهير نادي الجزيرة في الأردن', ['al-jazeera-club-amman']],
    ['جماهير نادي الوحدة في مكة', ['al-wehda-club']],
    ['جماهير نادي الوحدة في دمشق', ['al-wahda-sc-damascus']],
    ['جماهير نادي الشرطة في دمشق', ['al-shorta-sc-damascus']],
    ['ذكرت صحيفة الوطن في دمشق', ['al-watan-syria']],
    ['ذكرت صحيفة الوطن القطرية', ['al-watan-qatar']],
    ['قال حزب العدالة والتنمية في المغرب', ['justice-and-development-party-morocco']],
  ])('%s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })
})

describe('of places, the larger or better known is meant', () => {
  test.each([
    ['في طرابلس', 'tripoli'],
    ['في طرابلس بلبنان', 'tripoli-lb'],
    ['في سالامانكا', 'salamanca-es'],
    ['في بلنسية', 'valencia-es'],
    ['في مونتانا', 'US-MT'],
    ['في ماريلاند', 'US-MD'],
    ['في أونتاريو', 'CA-ON'],
  ])('%s', (text, id) => {
    expect(extract(text)[0]?.id).toBe(id)
  })

  test('a man’s name is no town in India', () => {
    expect(extract('وقال سالم إن الوضع صعب').map(({ type, text }) => [type, text])).toEqual([['person', 'سالم']])
  })
})

describe('words are no small or far places', () => {
  test.each([
    'لنكن صريحين مع أنفسنا',
    'أكلت بيض مقلي',
    'كان يوم ماطر',
    'طالبت النساء كوتا نسائية',
    'أكلنا سوشي',
    'خنت صديقي',
    'غدو ورواح',
    'الموضوع مطروح للنقاش',
    'سراب وأوهام',
    'على بابنا',
    'في دار أوبيرا',
    'شرب تيكيلا',
    'ركبنا بولمان',
    'الأسرة الهاشمية',
  ])('%s', (text) => {
    expect(extract(text).filter(({ type }) => type === 'location')).toEqual([])
  })
})

import type { Case } from './case.js'

/** Web and e-mail addresses, hashtags, mentions and telephone numbers. */
export const address: readonly Case[] = [
  {
    type: 'url',
    value: { url: 'https://www.example.org/a?b=1' },
    sentences: ['زوروا موقعنا [https://www.example.org/a?b=1].', 'زوروا ([www.example.org/a?b=1])'],
  },
  { type: 'url', value: { url: 'https://aljazeera.net' }, sentences: ['نقلا عن [aljazeera.net] أمس'] },
  {
    type: 'email',
    value: { email: 'press.office@example.com' },
    sentences: ['راسلونا على [press.office@example.com].'],
  },
  {
    type: 'hashtag',
    value: { tag: 'مهرجان_بيروت' },
    sentences: ['تصدر [#مهرجان_بيروت] المنصة', 'تصدر و[#مهرجان_بيروت] المنصة'],
  },
  { type: 'mention', value: { tag: 'AJArabic' }, sentences: ['كتبت [@AJArabic] الخبر', 'شكرا ل[@AJArabic]'] },
  {
    type: 'phone',
    value: { number: '+20223456789' },
    sentences: ['اتصل على [+20 2 2345 6789] صباحا', 'اتصل على [+20 (2) 2345-6789] صباحا'],
  },
  {
    type: 'phone',
    value: { number: '0620702220' },
    sentences: ['هاتف: [06 2070 2220]', 'هاتف: [٠٦ ٢٠٧٠ ٢٢٢٠]', 'هاتف: [0620702220]'],
  },
  {
    type: 'phone',
    value: { number: '6507018887', extension: '897' },
    sentences: ['هاتف [6507018887 تحويلة 897]', 'هاتف [٦٥٠٧٠١٨٨٨٧ ext ٨٩٧]'],
  },
]

/** What ordinary news is full of: names that are words too, told by what stands beside them. A list for each cause. */
import type { Case, Negative } from './case.js'

/** Clubs that are called like a word: the match, its score or a report on sport around them tells. */
const clubs: readonly Case[] = [
  {
    type: 'organization',
    value: { kind: 'club' },
    sentences: [
      'تنطلق مباراة [الاتحاد] والفتح مساء',
      'تنطلق مباراة الاتحاد و[الفتح] مساء',
      'تذاكر ديربي [الرجاء] والوداد نفدت',
      '[التعاون] 2-0 الرائد',
      'الشباب 1 - 4 [الاتفاق]',
      'حضرنا ماتش [الأهلي] والزمالك من المدرجات',
      'قاد المدرب تدريبات [الشباب] قبل الجولة الأخيرة',
    ],
  },
]

/** Places that are words too, beside one of the same country. */
const neighbours: readonly Case[] = [
  {
    type: 'location',
    sentences: [
      'فروع في الظهران و[الخبر]',
      'يقيمون في البصرة و[العمارة]',
      'قرى بين صعدة و[حجة]',
      'أسواق نجران و[عسير] شعبية',
      'حافلات إلى بعقوبة و[الخالص]',
    ],
  },
]

/** Persons called by a surname that is a nationality, where the text has named them in full. */
const surnames: readonly Case[] = [
  {
    type: 'person',
    id: 'mohammed-shia-al-sudani',
    sentences: ['زار محمد شياع السوداني أربيل، وأكد [السوداني] أن الحوار مستمر'],
  },
  {
    type: 'group',
    id: 'SD',
    sentences: ['زار محمد شياع السوداني أربيل، والتقى الوفد [السوداني] هناك', 'وقال [السوداني] إنه متعب'],
  },
]

/** Relatives, friends and people who are called. */
const relatives: readonly Case[] = [
  {
    type: 'person',
    sentences: [
      'سافرت مع شقيقتها [هدى] إلى البحر',
      'تعيش خالتي [سلوى] في القرية',
      'زارنا صاحبي [مصطفى] مساء',
      'ترك البيت لابنته [أمل] وسافر',
      'رايحين عند خويا [يوسف] بكرة',
      'وينك يا [محمد] من زمان',
      'تعال يا [مصطفى] نكمل العمل',
    ],
  },
]

/** Two particles inside a name. */
const particles: readonly Case[] = [
  {
    type: 'person',
    sentences: ['قال الباحث [مارتن فان دير بورغ] إن التجربة نجحت', 'ألقى المندوب [جاك دو لا كروا] كلمة'],
  },
]

export const news: readonly Case[] = [...clubs, ...neighbours, ...surnames, ...relatives, ...particles]

export const newsNegatives: readonly Negative[] = [
  { sentence: 'شهدت الأحياء مواجهات بين الشباب والشرطة', note: 'young men and the police', not: 'organization' },
  { sentence: 'نجح الاتفاق بين الشباب والتعاون مستمر', note: 'no clubs', not: 'organization' },
  { sentence: 'الفصل 2-3 يشرح الهلال والنجوم', note: 'chapters, and the moon', not: 'organization' },
  { sentence: 'منافسة رسمية بين المدارس', note: 'official; منافسة folds as منافسه does', not: 'person' },
  { sentence: 'زميلها رائد الفضاء عاد أمس', note: 'an astronaut', not: 'person' },
  { sentence: 'ترك والده على الطريق', note: 'a preposition, not علي', not: 'person' },
  { sentence: 'أعلنت الشركة القوة القاهرة بعد التوقف', note: 'force majeure', not: 'location' },
  { sentence: 'زار الدوحة والعديد من المدن', note: 'many', not: 'facility' },
  { sentence: 'يا سلام على هذا الجمال', note: 'an exclamation', not: 'any' },
  { sentence: 'يا رب سترك', note: 'a prayer', not: 'any' },
]

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

/** Unknown names behind what stands before nothing but a name. */
const titles: readonly Case[] = [
  {
    type: 'person',
    sentences: [
      'أمر السلطان [دقماقي] ببناء المسجد',
      'حكم الإمبراطور " [تشونغ لي] " عشرين سنة',
      'حارب الجنرال «[كروفدر]» في الجبهة الغربية',
      'تزوج من ابنة عمه " [زهراء قبيقان] " ثم سافر',
      'وقع الاتفاق برعاية [جيمس كاربون] أمس',
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

/** Bodies whose own noun tells that they are some, and the country which. */
const institutions: readonly Case[] = [
  {
    type: 'organization',
    value: { kind: 'court' },
    sentences: ['أيدت [محكمة النقض] الحكم', 'تنظر [المحكمة الدستورية] في الطعن غدا'],
  },
  { type: 'organization', value: { kind: 'bank' }, sentences: ['رفع [البنك الأهلي] الفائدة على الشهادات'] },
  { type: 'organization', value: { kind: 'party' }, sentences: ['قاطع نواب [حزب تقدم] الجلسة'] },
  {
    type: 'organization',
    id: 'saudi-national-bank',
    sentences: ['افتتح [البنك الأهلي] فرعا في شمال السعودية'],
  },
  {
    type: 'organization',
    id: 'supreme-court-of-the-united-states',
    sentences: ['أجلت [المحكمة العليا] قرارها، وقال محام أمريكي إن ذلك متوقع'],
  },
]

/** Events named after a patron or a place. */
const events: readonly Case[] = [
  {
    type: 'event',
    value: { kind: 'competition' },
    sentences: [
      'توج الفريق ب[كأس الملك عبد الله] العام الماضي',
      'انطلقت [بطولة الأمير حسن بن طلال للفروسية] صباحا',
      'آلاف العدائين في [ماراثون فاس]',
      'انتهى [ديربي بلغراد] بلا أهداف',
      'أحرزت لقب [بطولة هامبورغ] للمرة الثانية',
      'تأهل المنتخب إلى [كأس إفريقيا]',
    ],
  },
  {
    type: 'event',
    value: { kind: 'award' },
    sentences: ['نال الشاعر [جائزة الشيخ سلمان بن محمد للآداب]'],
  },
  {
    type: 'event',
    value: { kind: 'conference' },
    sentences: ['اختتمت [قمة باماكو الأفريقية الأوروبية] بلا بيان', 'تستعد المدينة ل[قمة الدوحة العربية الإسلامية]'],
  },
]

export const news: readonly Case[] = [
  ...institutions,
  ...events,
  ...clubs,
  ...neighbours,
  ...surnames,
  ...relatives,
  ...titles,
  ...particles,
]

export const newsNegatives: readonly Negative[] = [
  { sentence: 'قال مدير عام " شمسكو " إن الأرباح زادت', note: 'a company, not its head', not: 'person' },
  { sentence: 'قرأ الملك " الرسالة " بصوت عال', note: 'a word in quotation marks', not: 'person' },
  { sentence: 'نزل الجنرال مسرعا من السيارة', note: 'in haste', not: 'person' },
  { sentence: 'الفيلم من بطولة الفنان سامي عزيز', note: 'his part in a film', not: 'event' },
  { sentence: 'شرب كأس الشاي ثم نام', note: 'a glass of tea', not: 'event' },
  { sentence: 'قمة جبل الشيخ مكسوة بالثلج', note: 'the top of a mountain', not: 'event' },
  { sentence: 'حكمت محكمة الأسرة بالطلاق', note: 'some court', not: 'organization' },
  { sentence: 'نشرت القوات الفرنسية أسلحتها', note: 'some troops', not: 'organization' },
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

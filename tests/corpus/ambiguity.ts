/** Names that are something else too, with sentences for each reading. */
import type { Case, Negative } from './case.js'

/** Countries and places that are words, other places, or both. */
const places: readonly Case[] = [
  { type: 'country', id: 'ML', sentences: ['دولة [مالي] بلد في غرب أفريقيا', 'غادرت القوات [مالي] والنيجر'] },
  {
    type: 'country',
    id: 'QA',
    sentences: ['نظمت دولة [قطر] البطولة', '[قطر] والكويت تبحثان التعاون', 'زار أمير [قطر] باريس'],
  },
  { type: 'country', id: 'MA', sentences: ['فازت [المغرب] على البرتغال', 'يستضيف [المغرب] كأس الأمم'] },
  {
    type: 'country',
    id: 'OM',
    sentences: ['وقعت [سلطنة عمان] الاتفاق', 'افتتح سفير [عمان] في مسقط المعرض', '[عُمان] تستضيف المحادثات'],
  },
  {
    type: 'location',
    id: 'amman',
    sentences: ['العاصمة الأردنية [عمان]', 'زار الملك [عمان] بعد جولة في الأردن', 'وصل إلى [عمان] ملك الأردن'],
  },
  { type: 'country', id: 'TN', sentences: ['وقعت [تونس] الاتفاق'] },
  { type: 'location', id: 'tunis', sentences: ['خرجت في [تونس العاصمة] مظاهرة'] },
  { type: 'country', id: 'DZ', sentences: ['صدرت [الجزائر] الغاز'] },
  { type: 'location', id: 'algiers', sentences: ['انعقد الاجتماع في [الجزائر العاصمة]'] },
  { type: 'country', id: 'KW', sentences: ['صدرت [الكويت] النفط'] },
  { type: 'country', id: 'JO', sentences: ['تعاون [الأردن] مع جاره'] },
  {
    type: 'location',
    id: 'jordan-river',
    sentences: ['يصب [نهر الأردن] في البحر الميت', 'الضفة الشرقية ل[نهر الأردن]'],
  },
  { type: 'event', id: 'cannes-film-festival', sentences: ['افتتح [مهرجان كان السينمائي]', 'ذهبا إلى [مهرجان كان]'] },
]

/** Persons whose names are words, particles or adjectives of places. */
const persons: readonly Case[] = [
  { type: 'person', id: 'xi-jinping', sentences: ['ألقى شي جين بينغ كلمة. وأضاف [شي] أن بلاده مستعدة'] },
  { type: 'person', id: 'umar-ibn-al-khattab', sentences: ['روى [عمر بن الخطاب] القصة'] },
  { type: 'person', id: 'amal-clooney', sentences: ['قالت [أمل كلوني] إن القضية عادلة'] },
  { type: 'person', id: 'adel-imam', sentences: ['قال [عادل إمام] إن الفيلم جاهز'] },
  { type: 'person', id: 'ali-abdullah-saleh', sentences: ['قتل [علي عبد الله صالح]'] },
  { type: 'person', id: 'salam-fayyad', sentences: ['قال الوزير [سلام فياض] إن الحكومة باقية'] },
  { type: 'person', id: 'tammam-salam', sentences: ['رئيس الوزراء [تمام سلام] يستقيل'] },
  {
    type: 'person',
    sentences: [
      'وأكد الدكتور [سعيد البحيري] ذلك',
      'حضرت الدكتورة [أمل البيطار] الحفل',
      'قالت الدكتورة [نور الحسيني] إن العلاج متوفر',
      'حضر المهندس [عادل الطرابلسي] الحفل',
      'حضر المهندس [صالح الطرابلسي] الحفل',
      'قال المهندس [عيد المرزوقي] إن العمل بدأ',
      'قالت الدكتورة [رجاء العبيدي] إن العلاج متوفر',
      'قالت الوزيرة [فرح الصالحي] إنها راضية',
      'قال المهندس [محمد البغدادي] إن العمل جيد',
      'وصل القاضي [محمود الموصلي] صباحا',
      'وصل المهندس [محمد التونسي]',
    ],
  },
  {
    type: 'person',
    id: 'abu-bakr-al-baghdadi',
    sentences: ['قتل [أبو بكر البغدادي] في الغارة', 'تحدث أبو بكر البغدادي طويلا. واختفى [البغدادي] بعدها'],
  },
  { type: 'person', id: 'gerald-ford', sentences: ['تولى [جيرالد فورد] الرئاسة'] },
  { type: 'person', sentences: ['قال الرئيس [فورد] إن القرار صعب'] },
]

/** Clubs that are called like cities, companies like people, and presidents by their seats. */
const organizations: readonly Case[] = [
  { type: 'organization', id: 'fc-barcelona', sentences: ['فاز [برشلونة] على إشبيلية 3-1 في الدوري'] },
  { type: 'organization', id: 'sevilla-fc', sentences: ['فاز برشلونة على [إشبيلية] 3-1 في الدوري'] },
  { type: 'organization', id: 'borussia-dortmund', sentences: ['خسر بايرن ميونيخ أمام [دورتموند] في الدوري الألماني'] },
  { type: 'location', id: 'barcelona', sentences: ['سافر إلى [برشلونة] بالقطار'] },
  { type: 'location', id: 'sevilla', sentences: ['تقع [إشبيلية] في جنوب إسبانيا'] },
  { type: 'location', id: 'liverpool', sentences: ['تقع [ليفربول] على الساحل'] },
  { type: 'organization', sentences: ['أعلنت شركة [فورد] عن سيارة جديدة'] },
  {
    type: 'organization',
    id: 'white-house',
    sentences: ['أعلن [البيت الأبيض] موقفه من القرار', 'قال المتحدث باسم [البيت الأبيض] إن القرار نهائي'],
  },
  {
    type: 'organization',
    id: 'kremlin',
    sentences: ['أعلن [الكرملين] أن بوتين سيزور بكين', 'قال المتحدث باسم [الكرملين] دميتري بيسكوف'],
  },
]

export const ambiguity: readonly Case[] = [...places, ...persons, ...organizations]

/** The same letters where they name nothing. */
export const ambiguityNegatives: readonly Negative[] = [
  { sentence: 'وزير مالي سابق', note: 'مالي "financial" after an office', not: 'any' },
  { sentence: 'قطاع مالي ضعيف', note: 'مالي "financial" after a head noun of places', not: 'any' },
  { sentence: 'نصف قطر الدائرة خمسة', note: 'a radius', not: 'any' },
  { sentence: 'يبلغ قطر الأنبوب مترين', note: 'a diameter', not: 'country' },
  { sentence: 'صلاة المغرب في الجامع', note: 'the sunset prayer', not: 'any' },
  { sentence: 'ما عندي شي أقوله', note: 'شي "thing"', not: 'any' },
  { sentence: 'كان الرجل هناك', note: 'كان "was"', not: 'any' },
  { sentence: 'يوم سعيد للجميع', note: 'an adjective', not: 'any' },
  { sentence: 'يوم جميل على الشاطئ', note: 'an adjective', not: 'any' },
  { sentence: 'هناك أمل كبير', note: 'hope', not: 'any' },
  { sentence: 'قرار عادل للجميع', note: 'an adjective', not: 'any' },
  { sentence: 'ماء صالح للشرب', note: 'an adjective', not: 'any' },
  { sentence: 'كريم مرطب للبشرة', note: 'an ointment', not: 'any' },
  { sentence: 'احتفل الأطفال بعيد كبير', note: 'a holiday without a name', not: 'any' },
  { sentence: 'على رجاء أن نلتقي', note: 'hope', not: 'any' },
  { sentence: 'عاشوا في سلام دائم', note: 'peace', not: 'any' },
  { sentence: 'عم فرح كبير أرجاء البيت', note: 'joy', not: 'any' },
  { sentence: 'المقام البغدادي فن قديم', note: 'an adjective', not: 'person' },
  { sentence: 'المطبخ التونسي غني', note: 'an adjective', not: 'person' },
  { sentence: 'بيت أبيض على التل', note: 'a house', not: 'any' },
]

/** Readings that are missed today. */
export const hardAmbiguity: readonly Case[] = [
  // A capital and its country, one name: the country is found.
  { type: 'location', id: 'tunis', sentences: ['وصل الوفد إلى مدينة [تونس]', 'العاصمة [تونس] تستقبل الضيوف'] },
  { type: 'location', id: 'algiers', sentences: ['وصل الوفد إلى مدينة [الجزائر]'] },
  { type: 'location', id: 'kuwait-city', sentences: ['أقيم المعرض في مدينة [الكويت]'] },
  // Only the vowel marks tell.
  { type: 'location', id: 'amman', sentences: ['[عَمّان] مدينة جميلة'] },
  // The capital of a country that is named is no evidence for it; nor is a title with a nationality for a single short word.
  { type: 'country', id: 'ML', sentences: ['أعلنت باماكو أن [مالي] ستنسحب'] },
  { type: 'person', id: 'xi-jinping', sentences: ['قال الرئيس الصيني [شي] إن الصين مستعدة'] },
  // One word of sport is too little.
  { type: 'organization', id: 'fc-barcelona', sentences: ['فاز [برشلونة] على إشبيلية'] },
  { type: 'organization', id: 'sevilla-fc', sentences: ['فاز برشلونة على [إشبيلية]'] },
  // What a company does is no evidence yet.
  { type: 'organization', sentences: ['خفضت [فورد] إنتاج سياراتها'] },
]

/** Words that are taken for names today. */
export const hardAmbiguityNegatives: readonly Negative[] = [
  { sentence: 'غاب القمر بعد المغرب', note: 'sunset, after a preposition that places take too', not: 'country' },
  { sentence: 'هذا نور ساطع', note: 'light with an adjective, built like a name', not: 'any' },
  { sentence: 'شرب القهوة من بن يمني', note: 'coffee beans, built like a lineage', not: 'person' },
  { sentence: 'اشترى البيت الأبيض المجاور', note: 'a white house next door', not: 'organization' },
]

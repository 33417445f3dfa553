/** Names that are something else too, with sentences for each reading. */
import type { Case, Negative } from './case.js'

/** Countries and places that are words, other places, or both. */
const places: readonly Case[] = [
  {
    type: 'country',
    id: 'ML',
    sentences: [
      'دولة [مالي] بلد في غرب أفريقيا',
      'غادرت القوات [مالي] والنيجر',
      'أعلنت باماكو أن [مالي] ستنسحب',
      // إلى begins like a noun with the article.
      'سافر الوفد إلى [مالي] أمس',
    ],
  },
  {
    type: 'country',
    id: 'QA',
    sentences: [
      'نظمت دولة [قطر] البطولة',
      '[قطر] والكويت تبحثان التعاون',
      'زار أمير [قطر] باريس',
      'استضافت [قَطر] البطولة',
    ],
  },
  {
    type: 'country',
    id: 'MA',
    sentences: ['فازت [المغرب] على البرتغال', 'يستضيف [المغرب] كأس الأمم', 'حلت مصر ثانية بعد [المغرب]'],
  },
  {
    type: 'country',
    id: 'OM',
    sentences: ['وقعت [سلطنة عمان] الاتفاق', 'افتتح سفير [عمان] في مسقط المعرض', '[عُمان] تستضيف المحادثات'],
  },
  {
    type: 'location',
    id: 'amman',
    sentences: [
      'العاصمة الأردنية [عمان]',
      'زار الملك [عمان] بعد جولة في الأردن',
      'وصل إلى [عمان] ملك الأردن',
      '[عَمّان] مدينة جميلة',
      'عاد من [عَمَّان]',
    ],
  },
  { type: 'country', id: 'TN', sentences: ['وقعت [تونس] الاتفاق'] },
  {
    type: 'location',
    id: 'tunis',
    sentences: [
      'خرجت في [تونس العاصمة] مظاهرة',
      'وصل الوفد إلى مدينة [تونس]',
      'العاصمة [تونس] تستقبل الضيوف',
      'تجولنا بمدينة [تونس] أمس',
    ],
  },
  { type: 'country', id: 'DZ', sentences: ['صدرت [الجزائر] الغاز'] },
  {
    type: 'location',
    id: 'algiers',
    sentences: ['انعقد الاجتماع في [الجزائر العاصمة]', 'وصل الوفد إلى مدينة [الجزائر]'],
  },
  { type: 'country', id: 'DZ', sentences: ['عاصمة [الجزائر] كبيرة'] },
  { type: 'country', id: 'KW', sentences: ['صدرت [الكويت] النفط'] },
  { type: 'location', id: 'kuwait-city', sentences: ['أقيم المعرض في مدينة [الكويت]', 'زار العاصمة [الكويت] وفد'] },
  { type: 'country', id: 'JO', sentences: ['تعاون [الأردن] مع جاره'] },
  {
    type: 'location',
    id: 'jordan-river',
    sentences: ['يصب [نهر الأردن] في البحر الميت', 'الضفة الشرقية ل[نهر الأردن]'],
  },
  {
    type: 'location',
    id: 'venus',
    sentences: ['تدور [الزهرة] حول الشمس في مدار أقرب من مدار الأرض', 'صور المسبار كوكب [الزهرة] عن قرب'],
  },
  { type: 'location', id: 'levant', sentences: ['هاجرت أسرته من [الشام] إلى مصر', 'اشتهرت القوافل ب[الشام] قديما'] },
  { type: 'location', id: 'sun', sentences: ['تدور الزهرة حول [الشمس] في مدار أقرب من مدار الأرض'] },
  { type: 'location', id: 'jupiter', sentences: ['تقع الكواكب الغازية أبعد من [المشتري] في المجموعة الشمسية'] },
  { type: 'location', id: 'seoul', sentences: ['سافر إلى [سيول] ثم طوكيو'] },
  { type: 'organization', id: 'al-jazeera', sentences: ['وصل مراسل [الجزيرة] إلى رام الله'] },
  { type: 'event', id: 'cannes-film-festival', sentences: ['افتتح [مهرجان كان السينمائي]', 'ذهبا إلى [مهرجان كان]'] },
]

/** Persons whose names are words, particles or adjectives of places. */
const persons: readonly Case[] = [
  {
    type: 'person',
    id: 'xi-jinping',
    sentences: ['ألقى شي جين بينغ كلمة. وأضاف [شي] أن بلاده مستعدة', 'قال الرئيس الصيني [شي] إن الصين مستعدة'],
  },
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
      'قال الدكتور [كريم الطائي] إن العمل جيد',
      'قال الدكتور [جميل السيد] إن القرار جيد',
      'قال الدكتور [فيم دويسنبرج] إن الأسعار مستقرة',
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
  {
    type: 'organization',
    id: 'fc-barcelona',
    sentences: ['فاز [برشلونة] على إشبيلية 3-1 في الدوري', 'فاز [برشلونة] على إشبيلية'],
  },
  {
    type: 'organization',
    id: 'sevilla-fc',
    sentences: ['فاز برشلونة على [إشبيلية] 3-1 في الدوري', 'فاز برشلونة على [إشبيلية]'],
  },
  { type: 'organization', id: 'borussia-dortmund', sentences: ['خسر بايرن ميونيخ أمام [دورتموند] في الدوري الألماني'] },
  {
    type: 'location',
    id: 'barcelona',
    sentences: ['سافر إلى [برشلونة] بالقطار', 'فازت [برشلونة] على مدريد في سباق المعارض'],
  },
  { type: 'location', id: 'sevilla', sentences: ['تقع [إشبيلية] في جنوب إسبانيا'] },
  { type: 'location', id: 'liverpool', sentences: ['تقع [ليفربول] على الساحل'] },
  {
    type: 'organization',
    id: 'ford-motor-company',
    sentences: ['أعلنت شركة [فورد] عن سيارة جديدة', 'خفضت [فورد] إنتاج سياراتها', 'تراجعت مبيعات [فورد] من السيارات'],
  },
  { type: 'organization', id: 'al-arabiya', sentences: ['ذكرت قناة [العربية] أن الاجتماع انتهى'] },
  {
    type: 'organization',
    id: 'al-jazeera',
    sentences: ['أفادت [الجزيرة] أن القصف مستمر', 'وفي تصريح لقناة [الجزيرة] قال إنه باق'],
  },
  { type: 'organization', id: 'al-raya', sentences: ['نشرت [الراية] مقالا عنه', 'كتبت [الراية القطرية] عنه'] },
  { type: 'organization', sentences: ['ونقلت [الوطن] عن مصدر أمني', 'قالت صحيفة [الوطن] إن المحادثات بدأت'] },
  { type: 'organization', id: 'asharq-al-awsat', sentences: ['قالت [الشرق الأوسط] إن الاجتماع انتهى'] },
  { type: 'location', id: 'middle-east', sentences: ['السلام في [الشرق الأوسط] بعيد'] },
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
  { sentence: 'أضاء نور القمر الطريق', note: 'light', not: 'any' },
  { sentence: 'انطفأ نور المصباح فجأة', note: 'light', not: 'any' },
  { sentence: 'عاشوا في سلام دائم', note: 'peace', not: 'any' },
  { sentence: 'عم فرح كبير أرجاء البيت', note: 'joy', not: 'any' },
  { sentence: 'المقام البغدادي فن قديم', note: 'an adjective', not: 'person' },
  { sentence: 'المطبخ التونسي غني', note: 'an adjective', not: 'person' },
  { sentence: 'بيت أبيض على التل', note: 'a house', not: 'any' },
  { sentence: 'اشترى البيت الأبيض المجاور', note: 'a white house next door', not: 'organization' },
  { sentence: 'المشتري يدفع الثمن والبائع يسلم البضاعة', note: 'a buyer, not Jupiter', not: 'any' },
  { sentence: 'اتجهت القافلة إلى الشمال الغربي', note: 'a direction, made of common words', not: 'location' },
  { sentence: 'تقع المزرعة في المنطقة الوسطى من السهل', note: 'the middle, made of common words', not: 'location' },
  { sentence: 'شكا صالح سالم من الضجيج', note: 'a name of two given names, no city of India', not: 'location' },
  { sentence: 'قطف الطفل الزهرة من الحديقة', note: 'a flower, not Venus', not: 'any' },
  { sentence: 'طلعت الشمس على الحقول', note: 'the sun, where no astronomy is told', not: 'any' },
  { sentence: 'غاب القمر بعد المغرب', note: 'sunset, after a preposition that places take too', not: 'country' },
  { sentence: 'قُطر الأنبوب متران', note: 'a diameter, as its vowel mark says', not: 'country' },
  { sentence: 'شرب القهوة من بن يمني', note: 'coffee beans, built like a lineage', not: 'person' },
  { sentence: 'في وسط الجزيرة جبل عال', note: 'the island', not: 'organization' },
  { sentence: 'رفع الراية عاليا', note: 'a flag', not: 'any' },
  { sentence: 'يحب الوطن وأهله', note: 'the homeland', not: 'any' },
]

import type { Case } from './case.js'

export const location: readonly Case[] = [
  {
    type: 'location',
    value: { kind: 'city', country: 'EG' },
    sentences: [
      'وصل الوفد إلى [القاهرة] ليلا',
      'وصل الوفد إلى [القاهره] ليلا',
      'اجتماع ب[القاهرة] لبحث الملف',
      'رحلات ل[لقاهرة] من باريس',
    ],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'EG' },
    sentences: ['شواطئ [الإسكندرية] تستقبل المصطافين', 'يعيش في [الاسكندرية] منذ الطفولة'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'RU' },
    sentences: ['وقال بوتين في [موسكو] إن الحوار مستمر', '[موسكو] أعلنت موافقتها', 'ب[موسكو] معرض للكتاب'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'FR' },
    sentences: ['تستضيف [باريس] المعرض', 'عاد ل[باريس] بعد الجولة', 'و[باريس] تؤيد الفكرة'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'LB' },
    sentences: ['هبطت الطائرة في [بيروت] بسلام', 'و[بيروت] مدينة ساحلية', 'فنادق ب[بيروت] تمتلئ بالزوار'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'DE' },
    sentences: ['اجتماع وزاري في [برلين] لدعم الاستقرار', 'تعود الطائرة ل[برلين] فارغة'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'SA' },
    sentences: ['انعقدت القمة في [الرياض] بحضور القادة', 'حجاج إلى [مكة المكرمة] بالحافلات', 'رحلات إلى [جدة] والدمام'],
  },
  { type: 'location', value: { kind: 'city', country: 'JO' }, sentences: ['العاصمة الأردنية [عمان] تستقبل الضيوف'] },
  {
    type: 'location',
    value: { kind: 'city', country: 'US' },
    sentences: ['غادر الوزير [واشنطن] عائدا', 'فنادق [نيويورك] تمتلئ بالزوار', 'محادثات ب[واشنطن] حول المناخ'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'MA' },
    sentences: ['قطار يربط [طنجة] بمراكش', 'يقيم في [الدار البيضاء] مع أسرته', 'رحلة من [الرباط] إلى مدريد'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'SY' },
    sentences: ['أبواب [دمشق] القديمة', 'عاد التجار إلى [حلب] بعد غياب', 'الطريق بين حمص و[دمشق] مفتوح'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'TR' },
    sentences: ['عاشت في [إسطنبول] طويلا', 'عاشت في [اسطنبول] طويلا', 'ف[أنقرة] تنتظر الرد'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'ET' },
    sentences: ['قمة في [أديس أبابا] للاتحاد', 'قمة في [اديس ابابا] للاتحاد'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'SD' },
    sentences: ['عاد السكان إلى [الخرطوم] تدريجيا', 'سوق في [أم درمان] يعود إلى العمل'],
  },
  {
    type: 'location',
    value: { kind: 'city', country: 'IQ' },
    sentences: ['افتتح جسر في [بغداد] أخيرا', 'ب[البصرة] حقول نفط', 'مؤتمر في [أربيل] عن الزراعة'],
  },
  {
    type: 'location',
    sentences: ['تتراجع الصادرات إلى [أوروبا] قليلا', 'تتراجع الصادرات إلى [اوروبا] قليلا', 'دول [أفريقيا] الساحلية'],
  },
  {
    type: 'location',
    sentences: ['السلام في [الشرق الأوسط] ممكن', 'سفن في [البحر الأحمر] تغير مسارها', 'جزر في [المحيط الهادئ] مهددة'],
  },
  {
    type: 'location',
    sentences: [
      'زلزال في [كاليفورنيا] بلا ضحايا',
      'مساعدات ل[قطاع غزة] عبر المعبر',
      'مزارعون في [الضفة الغربية] يقطفون الزيتون',
    ],
  },
  // By rule: words that open names, which of two of one name, a valley, the second of two, a noun before the noun.
  {
    type: 'location',
    sentences: [
      'صور من قرية [أبو زريق] القديمة',
      'عائلات قرية [أم الشوف] المهجرة',
      'شهادة من قرية [المسمية الكبيرة] في الأرشيف',
      'تبعد جزيرة [دايوميد الصغرى] ميلين',
      'فاضت السيول في [وادي الهيدان] أمس',
      'تجمعت المياه في [وادي أبو نمر] بعد المطر',
      'أمطار على ولايتي [الخرطوم] والجزيرة',
      'أمطار على ولايتي الخرطوم و[الجزيرة]',
      'خرائط من قضاء مدينة [جنين] محفوظة',
      'احتفال في ناحية [القطيلبية] مساء',
    ],
  },
  { type: 'location', value: { kind: 'river' }, sentences: ['قرب نهر [دنيستراكا] جنوبا'] },
  { type: 'location', value: { kind: 'village' }, sentences: ['ولد في قرية [صبارين] سنة الثلج'] },
  { type: 'location', value: { kind: 'city' }, sentences: ['تقع مدينة [سوركوتشي] على الساحل'] },
  { type: 'location', id: 'tripoli-lb', sentences: ['وقع اشتباك في [طرابلس] شمال لبنان'] },
  { type: 'location', id: 'tripoli', sentences: ['اجتمع النواب الليبيون في [طرابلس]', 'نزل الوفد في [طرابلس] أمس'] },
]

/** The languages of the interface. */
export type Language = 'ar' | 'en'

/** Every text of the interface. In index.html, `data-message` names the one that an element shows. */
export const MESSAGES = {
  title: { ar: 'أعلام: ساحة التجربة', en: 'aalam: playground' },
  intro: {
    ar: 'يعثر على الأسماء والتواريخ والمبالغ في النص العربي. لا يغادر النصُّ متصفحك.',
    en: 'Finds names, dates and amounts in Arabic text. The text never leaves your browser.',
  },
  documentation: { ar: 'التوثيق', en: 'Documentation' },
  language: { ar: 'English', en: 'العربية' },
  sample: { ar: 'نص للتجربة', en: 'Sample text' },
  chooseSample: { ar: 'اختر نصا…', en: 'Choose one…' },
  text: { ar: 'النص', en: 'Text' },
  textHint: {
    ar: 'اكتب نصا أو ألصقه. ضع المؤشر على كلمة ملونة لتعرف عنها المزيد.',
    en: 'Type or paste a text. Put the cursor on a coloured word to learn more about it.',
  },
  clear: { ar: 'امسح', en: 'Clear' },
  copy: { ar: 'انسخ', en: 'Copy as' },
  copyLink: { ar: 'رابط للمشاركة', en: 'Link to share' },
  copied: { ar: 'نُسخ.', en: 'Copied.' },
  notCopied: { ar: 'منع المتصفح النسخ.', en: 'The browser did not allow copying.' },
  details: { ar: 'الاسم المختار', en: 'Selected entity' },
  noDetails: { ar: 'لم تختر اسما بعد.', en: 'None is selected yet.' },
  found: { ar: 'ما عُثر عليه', en: 'What was found' },
  settings: { ar: 'الإعدادات', en: 'Settings' },
  types: { ar: 'الأنواع', en: 'Types' },
  all: { ar: 'كلها', en: 'All' },
  usual: { ar: 'المعتادة', en: 'The usual' },
  none: { ar: 'لا شيء', en: 'None' },
  fuzzy: { ar: 'الأسماء المكتوبة خطأً', en: 'Misspelt names' },
  nested: { ar: 'الأسماء داخل الأسماء', en: 'Names inside names' },
  minScore: { ar: 'أدنى درجة', en: 'Lowest score' },
  loading: { ar: 'يُحمَّل المعجم…', en: 'Loading the gazetteers…' },
  failed: { ar: 'تعذّر تحميل المكتبة.', en: 'The library could not be loaded.' },
  fieldText: { ar: 'في النص', en: 'in the text' },
  fieldType: { ar: 'النوع', en: 'type' },
  fieldName: { ar: 'الاسم المعتمد', en: 'name' },
  fieldId: { ar: 'المعرّف', en: 'id' },
  fieldPlace: { ar: 'الموضع', en: 'offsets' },
  fieldProclitic: { ar: 'ما اتصل به', en: 'proclitic' },
  fieldScore: { ar: 'الدرجة', en: 'score' },
  fieldSource: { ar: 'المصدر', en: 'source' },
  fieldValue: { ar: 'القيمة', en: 'value' },
  why: { ar: 'لماذا؟ كل ما نُظر فيه هنا', en: 'Why? All that was considered here' },
  kept: { ar: 'اختير', en: 'kept' },
  beaten: { ar: 'غلبه غيره', en: 'beaten by another' },
  below: { ar: 'دون أدنى درجة', en: 'below the lowest score' },
  words: { ar: 'كلمة', en: 'words' },
  entities: { ar: 'اسما', en: 'entities' },
  milliseconds: { ar: 'مث', en: 'ms' },
} as const satisfies Record<string, Record<Language, string>>

/** Names one of the texts. */
export type MessageKey = keyof typeof MESSAGES

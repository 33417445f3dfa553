import type { Case } from './case.js'

export const organization: readonly Case[] = [
  {
    type: 'organization',
    id: 'united-nations',
    sentences: [
      'دعت [الأمم المتحدة] إلى التهدئة',
      'دعت [الامم المتحدة] إلى التهدئة',
      'دعت [الأمم المتحده] إلى التهدئة',
      'الأمين العام ل[لأمم المتحدة] في جولة',
      'ووفقا ل[لأمم المتحدة] فإن العدد يزداد',
    ],
  },
  {
    type: 'organization',
    id: 'european-union',
    sentences: [
      'قرر [الاتحاد الأوروبي] تمديد المهلة',
      'قرر [الاتحاد الاوروبي] تمديد المهلة',
      'قرر [الاتحاد الأوربي] تمديد المهلة',
      'سفير ب[الاتحاد الأوروبي] يزور المخيم',
      'القمة السنوية ل[لاتحاد الأوروبي] تنعقد',
    ],
  },
  {
    type: 'organization',
    id: 'african-union',
    sentences: ['يعقد [الاتحاد الأفريقي] قمته', 'يعقد [الاتحاد الإفريقي] قمته', 'و[الاتحاد الافريقي] يرحب بالاتفاق'],
  },
  {
    type: 'organization',
    sentences: [
      'أعلن [حلف شمال الأطلسي] موقفه',
      'انضمت الدولة إلى [الناتو] رسميا',
      'اجتماع ل[لناتو] على مستوى السفراء',
    ],
  },
  {
    type: 'organization',
    id: 'world-health-organization',
    sentences: ['حذرت [منظمة الصحة العالمية] من الوباء', 'تقرير ل[منظمة الصحة العالمية] ينشر قريبا'],
  },
  {
    type: 'organization',
    id: 'international-monetary-fund',
    sentences: [
      'توقع [صندوق النقد الدولي] نموا أكبر',
      'بعثة ل[صندوق النقد الدولي] تصل قريبا',
      'و[صندوق النقد] يشيد بالإصلاحات',
    ],
  },
  {
    type: 'organization',
    id: 'world-bank',
    sentences: [
      'وافق [البنك الدولي] على القرض',
      'قرض من [البنك الدولي] للمشروع',
      'وبحسب تقديرات ل[لبنك الدولي] فالأثر محدود',
    ],
  },
  {
    type: 'organization',
    sentences: ['اجتمع مجلس [جامعة الدول العربية] لبحث الأمر', 'رحبت [الجامعة العربية] بالبيان'],
  },
  { type: 'organization', sentences: ['صوت [مجلس الأمن الدولي] على القرار', 'جلسة ل[مجلس الأمن] بعد الظهر'] },
  { type: 'organization', sentences: ['أدرجت [اليونسكو] الموقع في قائمتها', 'المديرة العامة ل[ليونسكو] تزور المتحف'] },
  { type: 'organization', sentences: ['حذرت [اليونيسف] من سوء التغذية', 'و[اليونيسيف] توزع الكتب'] },
  { type: 'organization', sentences: ['خفضت [أوبك] إنتاجها', 'خفضت [اوبك] إنتاجها', 'اجتماع وزاري ل[أوبك] قريبا'] },
  {
    type: 'organization',
    id: 'reuters',
    sentences: ['ذكرت [رويترز] أن المحادثات بدأت', 'وقال مصدر ل[رويترز] إن الأمر انتهى'],
  },
  {
    type: 'organization',
    id: 'agence-france-presse',
    sentences: ['أفادت [وكالة فرانس برس] بوصول الوفد', 'وقال شاهد ل[وكالة فرانس برس] إن الطريق سالك'],
  },
  {
    type: 'organization',
    id: 'google',
    sentences: ['أطلقت [غوغل] خدمة جديدة', 'أطلقت [جوجل] خدمة جديدة', 'محرك البحث ب[غوغل] تغير'],
  },
  {
    type: 'organization',
    id: 'microsoft',
    sentences: ['اشترت [مايكروسوفت] شركة ناشئة', 'أبل و[مايكروسوفت] في منافسة'],
  },
  { type: 'organization', sentences: ['طالبت [منظمة العفو الدولية] بالتحقيق', 'تقرير ل[هيومن رايتس ووتش] عن السجون'] },
  {
    type: 'organization',
    sentences: ['رحب [مجلس التعاون الخليجي] بالخطوة', 'دول [مجلس التعاون لدول الخليج العربية] تتفق'],
  },
  { type: 'organization', sentences: ['قالت [حماس] إنها وافقت', 'وأعلن [حزب الله] مشاركته في الانتخابات'] },
  {
    type: 'organization',
    sentences: [
      'فاز [ريال مدريد] باللقب',
      'قاد المدرب [مانشستر سيتي] إلى النهائي',
      'اللاعب السابق ل[باريس سان جيرمان] يعتزل',
    ],
  },
  {
    type: 'organization',
    sentences: ['قالت [وزارة الخارجية المصرية] إنها تتابع', 'بيان ل[وزارة الخارجية الروسية] صدر لاحقا'],
  },
  {
    type: 'organization',
    sentences: ['تنقل [اللجنة الدولية للصليب الأحمر] الجرحى', 'متطوعو [الهلال الأحمر السوري] يوزعون الغذاء'],
  },
  // A nationality belongs to a name of common nouns, and not to one that is complete without it.
  {
    type: 'organization',
    sentences: [
      'وقع مع [نادي فولكسهافن] الألماني عقدا',
      'خسر [ريال مدريد] الإسباني على أرضه',
      'قال [حزب الشعب الجزائري] إنه سيشارك',
      'يدرس في [جامعة غرينوبلا] الفرنسية',
    ],
  },
  {
    type: 'organization',
    value: { kind: 'court' },
    sentences: ['حكمت [محكمة جنايات القاهرة] بالبراءة', 'طعن أمام [محكمة استئناف بيروت] في القرار'],
  },
  // What comes after ل, with adjectives and a second field; not whom it is done to.
  {
    type: 'organization',
    sentences: [
      'صرحت [الهيئة الوطنية للدراسات المستقبلية] أمس',
      'تمول [مؤسسة ريندا للثقافة والتعليم العالي] المشروع',
      'درس في [المعهد الاتحادي النرويجي للتقانة] سنوات',
      'أسس [جمعية البيان للتنمية الاجتماعية] قبل عقد',
      'قاد [منتخب السنغال لكرة القدم للسيدات] إلى الفوز',
      'رئيس [الرابطة البولندية لصناعة السيارات] يستقيل',
      'يتبع [المركز القومي للبحوث الجنائية] الوزارة',
      'سحبت [القوات المسلحة الغانية] للمشاركة في التدريب',
    ],
  },
  // Two nouns, with a space after و or without one.
  {
    type: 'organization',
    sentences: [
      'بيان [وزارة الإسكان والتعمير] اليوم',
      'بيان [وزارة الإسكان و التعمير] اليوم',
      'قررت [وزارة التجارة] والذي حضر ممثلها ذلك',
    ],
  },
  {
    type: 'organization',
    sentences: ['رحبت [نقابة الصحفيين الموريتانيين] بالقرار', 'انتخبه [اتحاد المهندسين العرب] رئيسا'],
  },
  // A noun without the article between the head and the one that has it.
  {
    type: 'organization',
    sentences: [
      'أعلن [اتحاد صناعة السيارات] أرقامه',
      'بيان [نقابة أطباء البصرة] أمس',
      'أقرت [هيئة تنمية الصادرات البرازيلية] الخطة',
      'وافق [اتحاد كرة القدم العالمي] على الطلب',
    ],
  },
  { type: 'organization', sentences: ['تخرج في [جامعة جنوب شرق ألاسكا] قبل عام'] },
  // In quotation marks a name may be of any words.
  {
    type: 'organization',
    sentences: [
      'كتبت صحيفة "[الغد الأخضر]" ذلك',
      'أطلقت مؤسسة «[خطوات صغيرة]» حملة',
      'وقعت شركة “[نور ميديا بلس]” العقد',
    ],
  },
  { type: 'organization', value: { kind: 'club' }, sentences: ['تعادل [النادي الخريبكي] أمس على أرضه'] },
  // Where a longer name begins, or a person.
  {
    type: 'organization',
    sentences: ['كتب في صحيفة [واشنطن بوست] مقالا', 'يرى المحلل في [مؤسسة أواندا] إدوارد مويا أن الأسعار سترتفع'],
  },
  // A noun, then و with a noun and what it is of; a body named after a person.
  {
    type: 'organization',
    sentences: [
      'حذرت [هيئة الأرصاد وحماية البيئة] من السيول',
      'أصدرت [هيئة الاتصالات وتقنية المعلومات] اللائحة',
      'نظمت [جمعية الصيادين وحماية الشواطئ] حملة',
      'مولت [مؤسسة سامر الطوبجي] المشروع',
      'تعاقدت شركة [هالفورسن للاستشارات الهندسية] مع البلدية',
    ],
  },
  // The nationality of a club is no part of it, but where the name is a word.
  {
    type: 'organization',
    id: 'ac-milan',
    sentences: ['تعادل [ميلان] الإيطالي مع ضيفه', 'ودع [ميلان] الايطالي البطولة'],
  },
  {
    type: 'organization',
    sentences: [
      'انتقل إلى [نادي فالنسيا] الإسباني',
      'باع لاعبه إلى [تشيلسي] الإنجليزي',
      'نجحت العملية في [مركز أسوان للقلب]',
      'انتقل إلى [نادي القادسية الكويتي] صيفا',
    ],
  },
  {
    type: 'organization',
    value: { kind: 'team', country: 'FR' },
    sentences: ['خسر [المنتخب الفرنسي] المباراة', 'تعادل [منتخب فرنسا] في اللقاء الودي'],
  },
  {
    type: 'organization',
    value: { kind: 'club', country: 'BE' },
    sentences: ['تعاقد [نادي أندرليخت] البلجيكي مع المدافع'],
  },
  {
    type: 'organization',
    value: { kind: 'media', country: 'KW' },
    sentences: ['نشرت صحيفة «[معارج]» الكويتية الخبر'],
  },
  {
    type: 'organization',
    value: { kind: 'government' },
    sentences: ['أعلنت [بلدية مدينة نابلس] عن عطاء', 'اجتمع المجلس في [بلدية بيت ساحور] أمس'],
  },
  {
    type: 'organization',
    value: { kind: 'school' },
    sentences: ['تخرج في [كلية ترينيتي] قبل الحرب', 'أنهى دراسته في [مدرسة فيكتوريا الثانوية]'],
  },
  {
    type: 'organization',
    value: { kind: 'news-agency', country: 'CN' },
    sentences: ['ذكرت [وكالة الأنباء الصينية] أن السفينة غرقت'],
  },
  {
    type: 'organization',
    value: { kind: 'intelligence', country: 'HU' },
    sentences: ['اعترفت [المخابرات المجرية] بالواقعة'],
  },
  {
    type: 'organization',
    sentences: [
      'أصدرت [هيئة الأوراق المالية والسلع] تعميما',
      'تصدر [منظمة الدول المنتجة للقطن] تقريرا كل عام',
      'عقدت [جمعية رجال الأعمال الأردنيين] لقاء',
      'انتخب [مجلس علماء السنغال] رئيسا له',
      'ذكر [الاتحاد الماليزي لشركات صناعة السيارات] أن المبيعات زادت',
    ],
  },
  {
    type: 'organization',
    id: 'real-madrid',
    sentences: ['انضم إلى [نادي ريال مدريد] صيفا', 'تعاقد [نادي ريال مدريد] مع المدافع'],
  },
  { type: 'organization', id: 'al-nassr-fc', sentences: ['خسر [نادي النصر السعودي] النهائي'] },
  { type: 'organization', id: 'al-ahly-sc', sentences: ['فاز [الأهلي] على الزمالك بهدفين'] },
  { type: 'organization', id: 'qatar-foundation', sentences: ['نظمت [مؤسسة قطر للتربية والعلوم] ندوة'] },
]

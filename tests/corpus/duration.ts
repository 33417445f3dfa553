import type { Case } from './case.js'

function lasting(duration: string, sentences: readonly string[], more: Readonly<Record<string, unknown>> = {}): Case {
  return { type: 'date', value: { kind: 'duration', duration, ...more }, sentences }
}

function fromNow(unit: string, offset: number, sentences: readonly string[]): Case {
  return { type: 'date', value: { kind: 'relative', unit, offset }, sentences }
}

/** Lengths of time in days or more; those in hours are times. */
export const duration: readonly Case[] = [
  lasting('P3D', [
    'استمرت الزيارة [ثلاثة أيام] كاملة',
    'استمرت الزيارة [3 أيام] كاملة',
    'استمرت الزيارة [٣ أيام] كاملة',
  ]),
  lasting('P2D', ['تستغرق الرحلة [يومين] بالسيارة']),
  lasting('P2W', ['تمتد الدورة لمدة [أسبوعين] فقط', 'تمتد الدورة [أسبوعين] فقط']),
  lasting('P1W', ['أقاموا هناك لمدة [أسبوع] ثم عادوا']),
  lasting('P9M', ['عمل في المصنع لمدة [تسعة أشهر] ثم استقال']),
  lasting('P4Y', ['يمتد البرنامج على [أربع سنوات] متتالية', 'يمتد البرنامج على [4 أعوام] متتالية']),
  lasting('P1.5Y', ['دام الحصار [عاما ونصف] تقريبا', 'دام الحصار [سنة ونصف] تقريبا']),
  lasting('P0.5Y', ['سافر لمدة [نصف عام] إلى الخارج', 'سافر لمدة [نصف سنة] إلى الخارج']),
  lasting('P25Y', ['حكم البلاد [خمسا وعشرين سنة] متواصلة', 'حكم البلاد [25 عاما] متواصلة']),
  lasting('P20Y', ['غاب عن قريته [20 عاما] من الزمن']),
  lasting('P1Y3M', ['سجن [سنة وثلاثة أشهر] ثم أفرج عنه']),
  lasting('P1M21D', ['مكث في الجبل [شهرا و21 يوما] وحيدا', 'مكث في الجبل [شهر و21 يوما] وحيدا']),
  lasting('P1W3D', ['أقاموا هناك [أسبوعا واحدا وثلاثة أيام]', 'أقاموا هناك لمدة [أسبوع واحد ثلاثة أيام]']),
  lasting('P1M', ['تهطل الأمطار [طوال الشهر] تقريبا', 'غاب [طوال شهر] عن عمله', 'غاب [طيلة الشهر] عن عمله']),
  lasting('P1D', ['انقطع التيار [طوال اليوم] في الحي']),
  lasting('P3Y', ['تراجعت الأرباح في [السنوات الثلاث الماضية] كثيرا'], { direction: -1 }),
  lasting('P2M', ['تنجز الأعمال في [الشهرين المقبلين] كلها'], { direction: 1 }),
  fromNow('month', -2, ['غادر القرية [قبل شهرين]', 'لم يزرها [منذ شهرين]']),
  fromNow('year', -20, ['هاجر [قبل عشرين سنة]', 'هاجر [منذ عشرين عاما]']),
  fromNow('day', 3, ['يعود الوفد [بعد ثلاثة أيام]']),
  fromNow('week', 2, ['يعود الوفد [بعد أسبوعين من الآن]']),
  fromNow('month', -1, ['لم يعد إلى بيته [منذ شهر]', 'استقال [قبل شهر]']),
  fromNow('month', -3, ['غادر [قبل نحو ثلاثة أشهر]', 'غادر [منذ حوالي 3 أشهر]']),
  fromNow('year', 1, ['يعود [بعد حوالي عام]', 'يعود [بعد عام]']),
  // Counted from something else.
  lasting('P1M', ['عاد [بعد شهر] من الحرب', 'وصل [قبل شهر] من الموعد']),
  // No number.
  {
    type: 'date',
    value: { kind: 'duration' },
    sentences: ['مكث هناك [عدة أيام]', 'لم يره [منذ سنوات]', 'عاد إليها [بعد سنوات طويلة]', 'غاب [أياما قليلة]'],
  },
  {
    type: 'date',
    value: { kind: 'duration', direction: -1 },
    sentences: ['تغير الحي في [السنوات الأخيرة]', 'هطل المطر في [الأيام القليلة الماضية]'],
  },
]

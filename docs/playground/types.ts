import type { EntityType } from 'aalam'

/** Every built-in type, with its name in both languages and whether it is on at first, as in the library. */
export const TYPES: Readonly<Record<EntityType, { readonly ar: string; readonly en: string; readonly on: boolean }>> = {
  person: { ar: 'شخص', en: 'person', on: true },
  organization: { ar: 'منظمة', en: 'organization', on: true },
  country: { ar: 'دولة', en: 'country', on: true },
  location: { ar: 'مكان', en: 'location', on: true },
  facility: { ar: 'منشأة', en: 'facility', on: true },
  group: { ar: 'جماعة', en: 'group', on: true },
  event: { ar: 'حدث', en: 'event', on: true },
  law: { ar: 'قانون', en: 'law', on: true },
  title: { ar: 'لقب', en: 'title', on: false },
  date: { ar: 'تاريخ', en: 'date', on: true },
  time: { ar: 'وقت', en: 'time', on: true },
  money: { ar: 'مال', en: 'money', on: true },
  percent: { ar: 'نسبة', en: 'percent', on: true },
  quantity: { ar: 'كمية', en: 'quantity', on: true },
  number: { ar: 'عدد', en: 'number', on: false },
  ordinal: { ar: 'ترتيب', en: 'ordinal', on: false },
  url: { ar: 'رابط', en: 'URL', on: false },
  email: { ar: 'بريد', en: 'e-mail', on: false },
  hashtag: { ar: 'وسم', en: 'hashtag', on: false },
  mention: { ar: 'إشارة', en: 'mention', on: false },
  phone: { ar: 'هاتف', en: 'phone', on: false },
}

export const ALL_TYPES = Object.keys(TYPES) as readonly EntityType[]

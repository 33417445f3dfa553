/** Sixty names in Latin letters, and the sentences that they are put into. */
export type NameType = 'person' | 'organization' | 'place'

/** Those that some gazetteer of the package has, and those that none has. The names of persons of the second kind are made up. */
export const names: Readonly<
  Record<NameType, { readonly known: readonly string[]; readonly unknown: readonly string[] }>
> = {
  person: {
    known: [
      'Xi Jinping',
      'Vladimir Putin',
      'Emmanuel Macron',
      'Lionel Messi',
      'Angela Merkel',
      'Mohamed Salah',
      'Cristiano Ronaldo',
      'Bill Gates',
      'Elon Musk',
      'Albert Einstein',
    ],
    unknown: [
      'Emily Carter',
      'Karim Benhaddou',
      'Sofia Lindqvist',
      'Rachid Ouazzani',
      'Hiroshi Tanabe',
      'Thomas Albrecht',
      'Giulia Moretti',
      'Samir Abou-Zeid',
      'Nadia El Amrani',
      "Patrick O'Donovan",
    ],
  },
  organization: {
    known: [
      'Reuters',
      'NATO',
      'UNESCO',
      'Google',
      'Le Monde',
      'Sonatrach',
      'European Union',
      'World Health Organization',
      'Boeing',
      'Microsoft',
    ],
    unknown: [
      'Novatek Industries',
      'Meridian Capital Group',
      'Oakfield University',
      'Blue Harbor Foundation',
      'Zentrix Labs',
      'Danube Logistics',
      'Institute for Coastal Studies',
      'Kestrel Airways',
      'Northgate Insurance',
      'Brightwell',
    ],
  },
  place: {
    known: [
      'São Paulo',
      'Tokyo',
      'Germany',
      'New York',
      'Marrakesh',
      'Buenos Aires',
      'South Africa',
      'Los Angeles',
      'Casablanca',
      'Jakarta',
    ],
    unknown: [
      'Lake Winneford',
      'Port Hadley',
      'Ashcombe Valley',
      'Saint-Aubin-des-Bois',
      'Mount Kerrigan',
      'Elmwood Street',
      'Villa Serrano',
      'Thornbury',
      'Grünwalde',
      'Cape Ferris',
    ],
  },
}

/** The sentences of a type are taken in turn; `_` is the name. Some have a word that tells its type, and some have none. */
export const sentences: Readonly<Record<'Arabic' | 'English', Readonly<Record<NameType, readonly string[]>>>> = {
  Arabic: {
    person: [
      'التقى الوفد أمس _ على هامش المؤتمر.',
      'قال _ إن النتائج مشجعة',
      'نشرت الصحفية حوارا طويلا مع _، وفيه يتحدث عن طفولته.',
      'كتاب جديد للباحث _ عن تاريخ المدن',
      'ورد اسم _ في التقرير مرتين',
    ],
    organization: [
      'أعلنت شركة _ نتائجها الفصلية',
      'وقعت الوزارة اتفاقا مع _ لتطوير المنصة',
      'بحسب _ فإن الأسعار سترتفع',
      'يعمل أخي في _ منذ خمس سنوات',
      'انتقدت منظمة (_) القرار',
    ],
    place: [
      'وصلت الطائرة إلى _ مساء',
      'يعيش في مدينة _ مع أسرته',
      'زرت _ في الصيف وأعجبتني',
      'أمطار غزيرة على _ منذ الصباح',
      'سافرنا من _ بالقطار',
    ],
  },
  English: {
    person: [
      'The prize was awarded to _ last week.',
      '_ said the talks had been useful.',
      'In a long interview, _ recalled the early years.',
      'We met _ after the meeting.',
      'Many people in the room had never heard of _ before.',
    ],
    organization: [
      'The report was published by _ on Monday.',
      '_ announced a new programme for students.',
      'She has worked for _ since 2015.',
      'Officials at _ declined to comment.',
      'The deal with _ was signed in spring.',
    ],
    place: [
      'Heavy rain fell in _ overnight.',
      'They moved to _ ten years ago.',
      'The road from _ was closed.',
      'Thousands of people visited _ last summer.',
      '_ is known for its quiet beaches.',
    ],
  },
}

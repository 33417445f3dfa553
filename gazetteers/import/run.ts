// Runs every import, in the order in which they read one another's tables.
for (const script of [
  'common-words',
  'dates',
  'units',
  'currencies',
  'countries',
  'names',
  'cities',
  'regions',
  'english-words',
])
  await import(`./${script}.ts`)

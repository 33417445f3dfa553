import aalam = require('aalam')
import core = require('aalam/core')
import formats = require('aalam/formats')
import gazetteers = require('aalam/gazetteers')
import cities = require('aalam/gazetteers/cities')
import rules = require('aalam/rules')

declare const console: { log(text: string): void }

const entities: aalam.Entity[] = aalam.extract('وقال بوتين في موسكو')
const used = [core.createExtractor, formats, gazetteers, cities.cities, rules]
if (used.includes(undefined as never)) throw new Error('An entry lacks a name.')
console.log(JSON.stringify(entities.map(({ type, text }) => ({ type, text }))))

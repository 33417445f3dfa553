import aalam = require('aalam')
import core = require('aalam/core')
import formats = require('aalam/formats')
import gazetteers = require('aalam/gazetteers')
import cities = require('aalam/gazetteers/cities')
import latin = require('aalam/latin')
import rules = require('aalam/rules')
import search = require('aalam/search')

declare const console: { log(text: string): void }

const { extract } = aalam.createExtractor({ matchers: [...aalam.defaultMatchers, latin.latin()] })
const entities: aalam.Entity[] = extract('وقال بوتين في موسكو إن Emily Carter زارت Google on 5 May 2020')
const used = [core.createExtractor, formats, gazetteers, cities.cities, rules, search.createSearch]
if (used.includes(undefined as never)) throw new Error('An entry lacks a name.')
console.log(JSON.stringify(entities.map(({ type, text }) => ({ type, text }))))

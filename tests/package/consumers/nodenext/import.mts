import { createExtractor as createDefault, defaultMatchers, type Entity } from 'aalam'
import { createExtractor } from 'aalam/core'
import { toJsonl } from 'aalam/formats'
import * as gazetteers from 'aalam/gazetteers'
import { cities } from 'aalam/gazetteers/cities'
import { latin } from 'aalam/latin'
import * as rules from 'aalam/rules'
import { createSearch } from 'aalam/search'

declare const console: { log(text: string): void }

const { extract } = createDefault({ matchers: [...defaultMatchers, latin()] })
const entities: Entity[] = extract('وقال بوتين في موسكو إن Emily Carter زارت Google on 5 May 2020')
const used = [createExtractor, toJsonl, gazetteers, cities, rules, createSearch]
if (used.includes(undefined as never)) throw new Error('An entry lacks a name.')
console.log(JSON.stringify(entities.map(({ type, text }) => ({ type, text }))))

import { type Entity, extract } from 'aalam'
import { createExtractor } from 'aalam/core'
import { toJsonl } from 'aalam/formats'
import * as gazetteers from 'aalam/gazetteers'
import { cities } from 'aalam/gazetteers/cities'
import * as rules from 'aalam/rules'

declare const console: { log(text: string): void }

const entities: Entity[] = extract('وقال بوتين في موسكو')
const used = [createExtractor, toJsonl, gazetteers, cities, rules]
if (used.includes(undefined as never)) throw new Error('An entry lacks a name.')
console.log(JSON.stringify(entities.map(({ type, text }) => ({ type, text }))))

import { createExtractor, defaultMatchers, type Entity } from 'aalam'
import { latin } from 'aalam/latin'

declare const console: { log(text: string): void }

const { extract } = createExtractor({ matchers: [...defaultMatchers, latin()] })
const entities: Entity[] = extract('وقال بوتين في موسكو إن Emily Carter زارت Google on 5 May 2020')
console.log(JSON.stringify(entities.map(({ type, text }) => ({ type, text }))))

import { type Entity, extract } from 'aalam'

declare const console: { log(text: string): void }

const entities: Entity[] = extract('وقال بوتين في موسكو')
console.log(JSON.stringify(entities.map(({ type, text }) => ({ type, text }))))

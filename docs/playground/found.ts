import type { Entity, EntityType } from 'aalam'
import type { Language } from './messages.js'
import { ALL_TYPES, TYPES } from './types.js'

/** All mentions of one thing. */
interface Thing {
  readonly label: string
  readonly mentions: Entity[]
}

/**
 * The things that were found, by type; a button leads from one mention to the next.
 *
 * @param select - Is told which mention to show.
 */
export function drawFound(
  entities: readonly Entity[],
  language: Language,
  select: (entity: Entity) => void,
): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const [type, things] of groupEntities(entities)) {
    const heading = document.createElement('h3')
    heading.dataset['type'] = type
    heading.textContent = TYPES[type][language]
    const list = document.createElement('ul')
    for (const thing of things) {
      const item = document.createElement('li')
      item.append(drawThing(thing, select))
      list.append(item)
    }
    fragment.append(heading, list)
  }
  return fragment
}

function drawThing({ label, mentions }: Thing, select: (entity: Entity) => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  const name = document.createElement('bdi')
  name.textContent = label
  button.append(name)
  if (mentions.length > 1) {
    const count = document.createElement('bdi')
    count.dir = 'ltr'
    count.textContent = `×${mentions.length}`
    button.append(' ', count)
  }
  let next = 0
  button.addEventListener('click', () => {
    select(mentions[next] as Entity)
    next = (next + 1) % mentions.length
  })
  return button
}

/** In the order of the types, and of the first mentions. */
function groupEntities(entities: readonly Entity[]): [EntityType, Thing[]][] {
  const byType = new Map<EntityType, Map<string, Thing>>()
  for (const entity of entities) {
    const things = byType.get(entity.type) ?? new Map<string, Thing>()
    byType.set(entity.type, things)
    const label = entity.name ?? entity.text
    const key = entity.id ?? label
    const thing = things.get(key) ?? { label, mentions: [] }
    things.set(key, thing)
    thing.mentions.push(entity)
  }
  return ALL_TYPES.flatMap((type) => {
    const things = byType.get(type)
    return things ? [[type, [...things.values()]] as [EntityType, Thing[]]] : []
  })
}

import type { Entity } from 'aalam'
import { type Language, MESSAGES, type MessageKey } from './messages.js'
import { TYPES } from './types.js'

/** Shows all that is known of an entity as a list of terms. */
export function drawDetails(entity: Entity, language: Language): HTMLElement {
  const list = document.createElement('dl')
  const add = (key: MessageKey, value: string | undefined, code = false) => {
    if (value === undefined) return
    const term = document.createElement('dt')
    term.textContent = MESSAGES[key][language]
    const description = document.createElement('dd')
    const content = document.createElement(code ? 'code' : 'bdi')
    content.textContent = value
    description.append(content)
    list.append(term, description)
  }
  add('fieldText', entity.text)
  add('fieldType', typeName(entity.type, language))
  add('fieldName', entity.name)
  add('fieldId', entity.id, true)
  add('fieldValue', JSON.stringify(entity.value, null, 1).replace(/\n */g, ' '), true)
  add('fieldScore', entity.score.toFixed(2))
  add('fieldSource', entity.source, true)
  add('fieldProclitic', entity.proclitic?.text)
  add('fieldPlace', `${entity.start}–${entity.end}`, true)
  return list
}

/** The name of a type, with the one that programs use where it differs. */
export function typeName(type: string, language: Language): string {
  const name = Object.hasOwn(TYPES, type) ? TYPES[type as keyof typeof TYPES][language] : type
  return name === type ? name : `${name} (${type})`
}

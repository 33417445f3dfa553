import type { Entity, EntityType } from 'aalam'
import { byId } from './elements.js'
import type { Language } from './messages.js'
import type { Settings } from './protocol.js'
import { USUAL_TYPES } from './state.js'
import { ALL_TYPES, TYPES } from './types.js'

const fuzzy = byId('fuzzy', HTMLInputElement)
const nested = byId('nested', HTMLInputElement)
const score = byId('score', HTMLInputElement)
const scoreValue = byId('score-value', HTMLOutputElement)
const types = byId('types', HTMLElement)

/** One checkbox a type. */
const boxes = new Map<
  EntityType,
  { readonly input: HTMLInputElement; readonly name: HTMLElement; readonly count: HTMLElement }
>()

const CHOICES: Readonly<Record<string, readonly EntityType[]>> = { usual: USUAL_TYPES, all: ALL_TYPES, none: [] }

/** Fills the form, and tells of every change to it. */
export function startControls(settings: Settings, changed: (settings: Settings) => void): void {
  for (const type of ALL_TYPES) {
    const label = document.createElement('label')
    const input = document.createElement('input')
    input.type = 'checkbox'
    input.name = type
    input.checked = settings.types.includes(type)
    const name = document.createElement('mark')
    name.dataset['type'] = type
    const count = document.createElement('span')
    count.className = 'count'
    label.className = 'aalam'
    label.append(input, name, count)
    types.append(label)
    boxes.set(type, { input, name, count })
  }
  fuzzy.checked = settings.fuzzy
  nested.checked = settings.nested
  score.value = String(settings.minScore)
  const tell = () => {
    scoreValue.value = Number(score.value).toFixed(2)
    changed(readControls())
  }
  for (const element of [types, fuzzy, nested]) element.addEventListener('change', tell)
  score.addEventListener('input', tell)
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose]')) {
    button.addEventListener('click', () => {
      const chosen = CHOICES[button.dataset['choose'] ?? ''] ?? []
      for (const [type, { input }] of boxes) input.checked = chosen.includes(type)
      tell()
    })
  }
  scoreValue.value = Number(score.value).toFixed(2)
}

/** What the form says. */
export function readControls(): Settings {
  return {
    types: ALL_TYPES.filter((type) => boxes.get(type)?.input.checked),
    fuzzy: fuzzy.checked,
    nested: nested.checked,
    minScore: Number(score.value),
  }
}

/** Names the types in a language. */
export function nameControls(language: Language): void {
  for (const [type, { name }] of boxes) name.textContent = TYPES[type][language]
}

/** Writes beside each type how many were found. */
export function countControls(entities: readonly Entity[]): void {
  const counts = new Map<EntityType, number>()
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const [type, { count }] of boxes) count.textContent = counts.has(type) ? String(counts.get(type)) : ''
}

import type { Entity } from '../index.js'

/** The name of what was found, or else what its value says: a date, a share. */
export function nameOrValue(entity: Entity): string {
  if (entity.name !== undefined) return entity.name
  if (entity.type === 'percent') return `${entity.value.amount}%`
  if (entity.type !== 'date') return ''
  const { value } = entity
  if (value.kind === 'point') return value.date
  if (value.kind === 'relative')
    return value.offset === 0 ? `this ${value.unit}` : `${signed(value.offset)} ${value.unit}`
  return `weekday ${value.weekday}`
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : `${number}`
}

import type { DateValue, Entity, TimeValue } from '../index.js'

/** The name of what was found, or else what its value says: a date, an amount. */
export function nameOrValue(entity: Entity): string {
  if (entity.name !== undefined) return entity.name
  switch (entity.type) {
    case 'percent':
      return `${entity.value.amount}%`
    case 'money':
      return `${entity.value.amount} ${entity.value.currency ?? '?'}`
    case 'quantity':
      return `${entity.value.amount} ${entity.value.unit}`
    case 'number':
      return String(entity.value.amount)
    case 'ordinal':
      return `${entity.value.number}.`
    case 'date':
      return entity.value.resolved ?? dateOf(entity.value)
    case 'time':
      return timeOf(entity.value)
    case 'url':
      return entity.value.url
    case 'email':
      return entity.value.email
    case 'hashtag':
    case 'mention':
      return entity.value.tag
    case 'phone':
      return entity.value.number
    default:
      return ''
  }
}

function dateOf(value: DateValue): string {
  switch (value.kind) {
    case 'point':
      return value.date
    case 'range':
      if (value.start !== undefined && value.end !== undefined) return `${value.start}/${value.end}`
      return value.from && value.to ? `${dateOf(value.from)} – ${dateOf(value.to)}` : ''
    case 'duration':
      return value.duration ?? ''
    case 'relative':
      return value.offset === 0 ? `this ${value.unit}` : `${signed(value.offset)} ${value.unit}`
    case 'weekday':
      return `weekday ${value.weekday}`
  }
}

function timeOf(value: TimeValue): string {
  switch (value.kind) {
    case 'point':
      return value.time
    case 'range':
      return `${value.start}/${value.end}`
    case 'duration':
      return value.duration ?? ''
    case 'relative':
      return `${signed(value.offset)} ${value.unit}`
    case 'part':
      return value.part
  }
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : `${number}`
}

import type { Entity } from 'aalam'
import { htmlStyle, toConll, toHtml } from 'aalam/formats'

/** What the buttons copy, by their `data-copy`. */
export const EXPORTS: Readonly<Record<string, (text: string, entities: readonly Entity[]) => string>> = {
  json: (_text, entities) => JSON.stringify(entities, null, 2),
  conll: toConll,
  html: (text, entities) => `<style>\n${htmlStyle}\n</style>\n${toHtml(text, entities)}\n`,
}

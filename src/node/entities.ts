import { jsonLine } from '../formats/index.js'

/** The entities of a text: as they are, or as JSON on one line, in which threads send them. */
export type Entities = { readonly objects: readonly unknown[] } | { readonly json: string }

export function toObjects(found: Entities): readonly unknown[] {
  return 'json' in found ? (JSON.parse(found.json) as unknown[]) : found.objects
}

/** @throws TypeError if JSON cannot hold what was found. */
export function toJson(found: Entities): string {
  return 'json' in found ? found.json : jsonLine(found.objects).trimEnd()
}

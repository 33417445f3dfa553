/** The element of the page with an id, of the kind that it must have. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new Error(`#${id} is not a ${kind.name}`)
  return element
}

import type { Id } from '../rows'

/** Where pictures are had in a network's cut, below Payload's API route. */
export const cutRoute = '/network-picture'

/** The address of a document's picture in a network's cut. */
export const cutPath = (args: {
  /** Payload's API route. */
  api: string
  kind: string
  collection: string
  id: Id
  language: string
}): string => {
  const { api, kind, collection, id, language } = args
  const query = new URLSearchParams({ kind, collection, id: String(id), language })
  return `${api}${cutRoute}?${query.toString()}`
}

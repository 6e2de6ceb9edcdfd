import type { CollectionSlug, Payload } from 'payload'
import type { TestHub } from '../helpers/bootHub'
import type { Canary, Planted } from './canaries'
import { restAsk } from './doors'
import type { Actor } from './people'
import { valueAt } from './samples'

/**
 * Guesses every word that this actor may not read, as a filter on its own collection, on every collection that points
 * there, on counts and on versions, and sorts by it. An answer that knows is a leak: who can guess can read, a letter at
 * a time.
 */
export const askOracles = async (
  hub: TestHub,
  planted: Planted,
  actor: Actor,
): Promise<{ questions: number; leaks: string[] }> => {
  const person = planted.people[actor]
  const leaks: string[] = []
  let questions = 0
  const knows = async (path: string): Promise<boolean> => {
    questions += 1
    const { status, body } = await restAsk(hub, { person, path })
    return status === 200 && ((body as { totalDocs?: number }).totalDocs ?? 0) > 0
  }
  const hidden = planted.canaries.filter(({ readableBy }) => !readableBy.has(actor))
  for (const canary of hidden) {
    const { collection, path, word } = canary
    const guess = `[like]=${word.slice(0, -1)}`
    for (const where of [
      `/${collection}?limit=1&depth=0&where[${path}]${guess}`,
      `/${collection}/count?where[${path}]${guess}`,
      `/${collection}?limit=1&depth=0&draft=true&where[${path}]${guess}`,
      ...(hub.payload.collections[collection as CollectionSlug].config.versions
        ? [`/${collection}/versions?limit=1&depth=0&where[version.${path}]${guess}`]
        : []),
      ...pointersTo(hub.payload, canary).map(
        ({ from, by }) => `/${from}?limit=1&depth=0&where[${by}.${path}]${guess}`,
      ),
    ])
      if (await knows(where)) leaks.push(where)
  }
  // A field that nobody of this kind reads anywhere may not order anything either.
  for (const field of new Set(hidden.map(({ collection, path }) => `${collection} ${path}`))) {
    const [collection = '', path = ''] = field.split(' ')
    if (
      planted.canaries.some(
        (each) => each.collection === collection && each.path === path && each.readableBy.has(actor),
      )
    )
      continue
    questions += 1
    const { status, body } = await restAsk(hub, {
      person,
      path: `/${collection}?limit=2&depth=0&sort=${path}`,
    })
    // Who does not see it in what was sorted learns its order. Own rows that show it tell nothing of others.
    const { docs = [] } = body as { docs?: unknown[] }
    if (status === 200 && docs.some((doc) => (valueAt(doc, path) ?? null) === null))
      leaks.push(`/${collection}?sort=${path}`)
  }
  return { questions, leaks }
}

/** The relationships of other collections through which a document's words could be asked for. */
const pointersTo = (payload: Payload, { collection }: Canary): { from: string; by: string }[] =>
  payload.config.collections.flatMap(({ slug, flattenedFields }) =>
    flattenedFields.flatMap((field) =>
      (field.type === 'relationship' || field.type === 'upload') && field.relationTo === collection
        ? [{ from: slug, by: field.name }]
        : [],
    ),
  )

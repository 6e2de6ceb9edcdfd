import type { Payload } from 'payload'
import { type Id, idOf } from '../core/related'
import { blockTypes, nodesOf } from '../core/richText'
import { documentPath } from './documentPath'

/** The path of the page of a document of a collection, or null: there is none, or not for everybody. */
export type PathOf = (collection: string, id: Id) => string | null

/** Where what texts link and refer to is read, in a language, by a visitor. Each document is looked for once. */
export const linkedPaths = async (
  payload: Payload,
  texts: readonly unknown[],
  language: 'en' | 'fr',
): Promise<PathOf> => {
  const wanted = new Map(texts.flatMap(linkedIn).map((each) => [`${each.collection}:${each.id}`, each]))
  const paths = new Map(
    await Promise.all(
      [...wanted].map(async ([key, each]) => [key, await documentPath(payload, each, language)] as const),
    ),
  )
  return (collection, id) => paths.get(`${collection}:${id}`) ?? null
}

const linkedIn = (content: unknown): { collection: string; id: Id }[] =>
  nodesOf(content).flatMap(({ fields }) => {
    const { relationTo, value } = (fields?.doc ??
      (fields?.blockType === blockTypes.reference ? fields.subject : null) ??
      {}) as { relationTo?: unknown; value?: unknown }
    const id = idOf(value)
    return typeof relationTo === 'string' && id !== null ? [{ collection: relationTo, id }] : []
  })

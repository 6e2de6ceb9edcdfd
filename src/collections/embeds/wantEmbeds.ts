import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { type Embeddable, embeddable, type EmbedProvider } from '../../core/embeds'
import type { Id } from '../../core/related'
import { blocksOf, blockTypes } from '../../core/richText'
import { slugs } from '../../slugs'

/**
 * `beforeChange` for collections with rich text: each embed of a text gets its row, in the transaction of the text. The
 * worker fetches what the row is to say.
 *
 * @param args.fields - the rich-text fields.
 * @throws ValidationError naming the field and the address, for a text to be published with an address that is not on
 *   the allow-list; a draft may hold one that is still being typed.
 */
export const wantEmbeds =
  (args: {
    fields: readonly string[]
    providers: readonly EmbedProvider[]
    now: () => Date
  }): CollectionBeforeChangeHook =>
  async ({ data, collection, req }) => {
    const changed: Record<string, unknown> = {}
    for (const field of args.fields) {
      if (blocksOf(data[field], blockTypes.embed).length === 0) continue
      const text: unknown = structuredClone(data[field])
      for (const block of blocksOf(text, blockTypes.embed)) {
        const found = typeof block.url === 'string' ? embeddable(block.url, args.providers) : null
        if (found) {
          block.url = found.url
          block.embed = await rowOf(found, args.now(), req)
        } else if (data._status === 'published')
          throw new ValidationError({
            collection: collection.slug,
            errors: [{ path: field, message: refusal(block.url, args.providers, req.i18n.language) }],
          })
        else block.embed = null
      }
      changed[field] = text
    }
    return { ...data, ...changed }
  }

const rowOf = async ({ url, provider, player }: Embeddable, now: Date, req: PayloadRequest): Promise<Id> => {
  const { db } = req.payload
  const known = await db.findOne<{ id: Id }>({
    collection: slugs.embeds,
    where: { address: { equals: url } },
    req,
  })
  if (known) return known.id
  // The adapter and not the Local API: embeds are written by the hub alone.
  const made = (await db.create({
    collection: slugs.embeds,
    data: {
      address: url,
      provider: provider.name,
      player,
      ratio: provider.ratio ?? 16 / 9,
      state: 'wanted',
      attempts: 0,
      nextAt: now.toISOString(),
    },
    req,
  })) as { id: Id }
  return made.id
}

const refusal = (url: unknown, providers: readonly EmbedProvider[], language: string): string => {
  const names = providers.map(({ name }) => name).join(', ')
  const address = typeof url === 'string' ? url : ''
  return language === 'fr'
    ? `«\u202f${address}\u202f» ne peut pas être intégré\u202f; ces sites le peuvent\u202f: ${names}.`
    : `“${address}” cannot be embedded; these sites can: ${names}.`
}

import type { Payload } from 'payload'
import type { WorkerTask } from '../../config/hubCustom'
import { type EmbedProvider } from '../../core/embeds'
import { nextAttemptAt, type RetryPolicy } from '../../core/retry'
import { webpPicture } from '../../hooks/webpPicture'
import type { GuardedFetch } from '../../network/guardedFetch'
import { slugs } from '../../slugs'
import type { EmbedRow, EmbedsOptions } from './options'
import { type EmbedFacts, readFacts } from './readFacts'

/** Rows of one turn. */
const batch = 5
/** From a minute to an hour apart, six times: about two hours in all. */
const policy: RetryPolicy = { base: 60_000, max: 3_600_000, attempts: 6 }
/** The picture of a card is as wide as a phone. */
const pictureWidth = 640
/** Bytes of a picture that are read. */
const pictureMax = 4 * 1024 * 1024
/**
 * Fetches what is to be known of embeds, outside of any transaction. Two processes at once fetch twice and store the
 * same: nothing is sent to anybody.
 */
export const embedsTask = (options: EmbedsOptions & { providers: readonly EmbedProvider[] }): WorkerTask => ({
  name: 'embeds',
  run: async ({ payload, signal }) => {
    const { docs } = await payload.db.find<EmbedRow>({
      collection: slugs.embeds,
      where: {
        and: [{ state: { equals: 'wanted' } }, { nextAt: { less_than_equal: options.now().toISOString() } }],
      },
      sort: 'nextAt',
      limit: batch,
      pagination: false,
    })
    for (const row of docs) {
      if (signal.aborted) break
      await fetchOne(row, payload, options)
    }
    return docs.length
  },
})

const fetchOne = async (
  row: EmbedRow,
  payload: Payload,
  options: EmbedsOptions & { providers: readonly EmbedProvider[] },
): Promise<void> => {
  const provider = options.providers.find(({ name }) => name === row.provider)
  const answer = provider
    ? await readFacts(provider, row.address, options.fetch)
    : ({ kind: 'gone' } as const)
  if (answer.kind === 'facts') {
    const { title, authorName } = answer.facts
    await keep(
      payload,
      row,
      { title, authorName, state: 'known' },
      await pictureOf(answer.facts, payload, options.fetch),
    )
    return
  }
  const attempts = (row.attempts ?? 0) + 1
  const nextAt =
    answer.kind === 'later'
      ? nextAttemptAt({ policy, attempt: attempts, now: options.now(), random: options.random() })
      : null
  await keep(payload, row, {
    attempts,
    ...(nextAt === null ? { state: 'unknown' } : { nextAt: nextAt.toISOString() }),
  })
}

const keep = async (
  payload: Payload,
  { id }: EmbedRow,
  data: Record<string, unknown>,
  picture: Buffer | null = null,
): Promise<void> => {
  await payload.update({
    collection: slugs.embeds,
    id,
    data,
    ...(picture
      ? { file: { data: picture, mimetype: 'image/webp', name: `${id}.webp`, size: picture.length } }
      : {}),
    overwriteExistingFiles: true,
    depth: 0,
    // System write: nobody writes embeds but the hub.
    overrideAccess: true,
  })
}

/** The picture of a page, read and written anew; null for none, or none that can be read. */
const pictureOf = async (
  { thumbnail }: EmbedFacts,
  payload: Payload,
  fetch: GuardedFetch,
): Promise<Buffer | null> => {
  const { sharp } = payload.config
  if (thumbnail === null || !sharp) return null
  const answer = await fetch({ url: thumbnail, timeoutMs: 10_000, maxBytes: pictureMax })
  if (answer.kind !== 'answered' || answer.status !== 200 || answer.truncated) return null
  const picture = await webpPicture(answer.body, {
    sharp,
    within: { width: pictureWidth, height: 8 * pictureWidth },
  })
  // What calls itself a picture and is none: the card does without.
  return picture?.data ?? null
}

import type { Payload } from 'payload'
import type { WorkerTask } from '../../config/hubCustom'
import { nextAttemptAt, type RetryPolicy } from '../../core/retry'
import { webpPicture, type WebpPicture } from '../../hooks/webpPicture'
import { slugs } from '../../slugs'
import { isAsked, type LinkCardsOptions } from './options'
import { readPage } from './readPage'

/** Rows of one turn. */
const batch = 5
/** A minute, then two: a page that is down at a third look has no card. */
const policy: RetryPolicy = { base: 60_000, max: 600_000, attempts: 3 }
/** A card shows its picture small; in pixels. */
const within = { width: 480, height: 480 }
/** Bytes of a picture that are read. */
const mostBytes = 4 * 1024 * 1024

type Row = { id: number | string; address: string; attempts?: number | null }

/**
 * Asks pages what they say of themselves, outside of any transaction. Two processes at once ask twice and store the
 * same: nothing is sent to anybody.
 */
export const linkCardsTask = (options: LinkCardsOptions): WorkerTask => ({
  name: 'linkCards',
  run: async ({ payload, signal }) => {
    const { docs } = await payload.db.find<Row>({
      collection: slugs.linkCards,
      where: {
        and: [{ state: { equals: 'wanted' } }, { nextAt: { less_than_equal: options.now().toISOString() } }],
      },
      sort: 'nextAt',
      limit: batch,
      pagination: false,
    })
    for (const row of docs) {
      if (signal.aborted) break
      await askAbout(row, payload, options)
    }
    return docs.length
  },
})

const askAbout = async (row: Row, payload: Payload, options: LinkCardsOptions): Promise<void> => {
  const answer = await readPage(row.address, options.fetch)
  if (answer.kind === 'facts') {
    const { picture, ...facts } = answer.facts
    await keep(
      payload,
      row,
      { ...facts, state: 'known' },
      await pictureAt(picture, payload, options),
      options,
    )
    return
  }
  const attempts = (row.attempts ?? 0) + 1
  const nextAt =
    answer.kind === 'later'
      ? nextAttemptAt({ policy, attempt: attempts, now: options.now(), random: options.random() })
      : null
  const next = nextAt === null ? { state: 'unknown' } : { nextAt: nextAt.toISOString() }
  await keep(payload, row, { attempts, ...next }, null, options)
}

const keep = async (
  payload: Payload,
  { id }: Row,
  data: Record<string, unknown>,
  picture: WebpPicture | null,
  { randomHex }: LinkCardsOptions,
): Promise<void> => {
  await payload.update({
    collection: slugs.linkCards,
    id,
    data,
    ...(picture
      ? {
          file: {
            data: picture.data,
            mimetype: 'image/webp',
            name: `${randomHex(16)}.webp`,
            size: picture.data.length,
          },
        }
      : {}),
    depth: 0,
    // System write: nobody writes cards but the hub.
    overrideAccess: true,
  })
}

/** The picture of a page, read and written anew; null for none, or none that can be read. */
const pictureAt = async (
  address: string | null,
  payload: Payload,
  { fetch, refusedHosts }: LinkCardsOptions,
): Promise<WebpPicture | null> => {
  const { sharp } = payload.config
  if (address === null || !sharp || !isAsked(address, refusedHosts)) return null
  const answer = await fetch({ url: address, timeoutMs: 10_000, maxBytes: mostBytes })
  if (answer.kind !== 'answered' || answer.status !== 200 || answer.truncated) return null
  return webpPicture(answer.body, { sharp, within })
}

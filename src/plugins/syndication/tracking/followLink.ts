import { isbot } from 'isbot'
import type { Payload } from 'payload'
import { slugs } from '../../../slugs'
import type { Id, LinkRow } from '../rows'
import { isCode } from './tracking'

/** Who follows a link, as far as is looked at: nothing of it is kept. */
export type Visitor = {
  method: string
  userAgent: string | undefined
  /** `Sec-Purpose`, `Purpose` or `X-Moz`: says of a page that it is fetched before anybody asked for it. */
  purpose: string
}

/**
 * Where a short address leads, as a path of this hub; null when the hub made no such address. A person who follows it is
 * counted, by a number that grows: no cookie, no address, no time.
 */
export const followLink = async (args: {
  payload: Payload
  code: string
  visitor: Visitor
}): Promise<string | null> => {
  const { payload, code, visitor } = args
  if (!isCode(code)) return null
  const link = await payload.db.findOne<LinkRow>({
    collection: slugs.shortLinks,
    where: { code: { equals: code } },
  })
  if (!link || !isPath(link.path)) return null
  if (isPerson(visitor)) count(payload, link.id)
  return link.path
}

/** Not `//elsewhere` nor `/\elsewhere`, which browsers take for other hosts. */
const isPath = (path: string): boolean => /^\/(?![/\\])/.test(path)

/** Pure: cards of links are fetched by programs, and so are copies in advance. Bluesky's (`cardyb`) calls itself none. */
export const isPerson = ({ method, userAgent = '', purpose }: Visitor): boolean =>
  method === 'GET' &&
  userAgent.trim() !== '' &&
  !isbot(userAgent) &&
  !/cardyb/i.test(userAgent) &&
  !/prefetch|preview|prerender/i.test(purpose)

type Tally = { waiting: Map<Id, number>; writing: Promise<void> | null }
const tallies = new WeakMap<Payload, Tally>()

/** One write at a time; what comes meanwhile is written together, so that a post that spreads costs no write per reader. */
const count = (payload: Payload, id: Id): void => {
  const tally = tallies.get(payload) ?? { waiting: new Map<Id, number>(), writing: null }
  tallies.set(payload, tally)
  tally.waiting.set(id, (tally.waiting.get(id) ?? 0) + 1)
  tally.writing ??= write(payload, tally).finally(() => {
    tally.writing = null
  })
}

const write = async (payload: Payload, { waiting }: Tally): Promise<void> => {
  // A map goes on to what is added while it is walked.
  for (const [id, clicks] of waiting) {
    waiting.delete(id)
    try {
      await payload.db.updateOne({
        collection: slugs.shortLinks,
        id,
        data: { clicks: { $inc: clicks } },
        returning: false,
      })
    } catch (err) {
      payload.logger.error({ err, msg: 'Clicks could not be counted', link: id, clicks })
    }
  }
}

/** Ends when every click so far is in the books. */
export const clicksCounted = (payload: Payload): Promise<void> =>
  tallies.get(payload)?.writing ?? Promise.resolve()

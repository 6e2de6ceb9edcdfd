import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { everyId } from '../../core/related'
import { plainTextOf } from '../../core/richText'
import type { Target } from '../../core/target'
import type { ReportTarget } from './options'

/** What was reported, as it stood when it was. */
export type Evidence = {
  title: string
  text: string
  author: number | string | null
  /** Of title and text: another one means that the text has changed. */
  fingerprint: string
}

/** Most characters of a text that evidence keeps: more than any post may have, less than a flood. */
const most = 100_000

/**
 * A document as whoever asks may read it; null when they may not, or there is none.
 *
 * @param args.req - names who asks.
 * @param args.as - `hub` reads what nobody may see any more, for what was reported before.
 */
export const readEvidence = async (args: {
  target: Target
  fields: ReportTarget
  req: PayloadRequest
  user?: PayloadRequest['user']
  as?: 'asker' | 'hub'
}): Promise<Evidence | null> => {
  const { target, fields, req, as = 'asker' } = args
  const doc = (await req.payload.findByID({
    collection: target.collection as CollectionSlug,
    id: target.id,
    depth: 0,
    disableErrors: true,
    // The asker's own sight, unless the hub compares with what it was shown before.
    overrideAccess: as === 'hub',
    ...(args.user === undefined ? {} : { user: args.user }),
    req,
  })) as Record<string, unknown> | null
  if (!doc) return null
  const title = wordsOf(doc[fields.title ?? ''])
  const text = fields.texts
    .map((name) => wordsOf(doc[name]))
    .filter((words) => words !== '')
    .join('\n\n')
    .slice(0, most)
  const [author = null] = everyId(doc[fields.author])
  return { title, text, author, fingerprint: fingerprintOf(title, text) }
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : plainTextOf(value))

const fingerprintOf = (title: string, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([title, text]))
    .digest('hex')

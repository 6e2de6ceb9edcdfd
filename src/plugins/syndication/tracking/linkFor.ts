import { randomBytes } from 'node:crypto'
import { type Payload, ValidationError } from 'payload'
import { slugs } from '../../../slugs'
import type { Id, LinkRow } from '../rows'
import { codeLength, shortAddress, type Tracking, targetOf } from './tracking'

/**
 * The address that a delivery's post leads to: with the network's name in it, or through a counted short address of its
 * own, as the account was told. One short address for a delivery, whatever the number of attempts.
 *
 * @param args.source - the kind of the channel.
 */
export const linkFor = async (args: {
  payload: Payload
  siteURL: string
  delivery: Id
  tracking: Tracking
  source: string
  url: string
}): Promise<string> => {
  const { payload, siteURL, delivery } = args
  const target = targetOf(args)
  if (target.kind === 'plain') return target.url
  const { path } = target
  const { code } = (await linkOf({ payload, delivery })) ?? (await make({ payload, delivery, path }))
  return shortAddress(siteURL, code)
}

const linkOf = ({ payload, delivery }: { payload: Payload; delivery: Id }): Promise<LinkRow | null> =>
  payload.db.findOne<LinkRow>({ collection: slugs.shortLinks, where: { delivery: { equals: delivery } } })

/** Codes that are tried. With a million links, one is taken already once in a million times. */
const tries = 5

const make = async (args: {
  payload: Payload
  delivery: Id
  path: string
}): Promise<Pick<LinkRow, 'code'>> => {
  const { payload, delivery, path } = args
  for (let left = tries; left > 0; left -= 1) {
    // Who can guess codes could count clicks that nobody made: not the slice's `random`, which is for spreading.
    const code = randomBytes(codeLength / 2).toString('hex')
    try {
      // The adapter and not the Local API: the hub's own book, by the worker, one row by itself.
      await payload.db.create({
        collection: slugs.shortLinks,
        data: { code, delivery, path, clicks: 0 },
      })
      return { code }
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      const known = await linkOf({ payload, delivery })
      if (known) return known
    }
  }
  throw new Error('No free code was found for a link.')
}

import type { Payload } from 'payload'
import type { FetchAnswer, GuardedFetch } from '../../../network/guardedFetch'
import { slugs } from '../../../slugs'
import type { SyndicationSettings } from '../options'
import type { Id } from '../rows'
import { noteHost, passageTo } from './breaker'
import { rateOf, spareAfter, waitAfter } from './rateOf'

/**
 * The way out for one account: what an answer says of its allowance is kept with the account, for all workers; a host
 * that keeps failing is left alone for a while.
 *
 * @param args.fetch - the way out itself, with the deadline of the attempt.
 * @param args.isSpare - it can wait: half of the account's allowance is for what cannot. @default false
 * @param args.isAsked - a person asks for it now: the host is tried, whatever is known against it. @default false
 */
export const watchedFetch = (args: {
  payload: Payload
  settings: SyndicationSettings
  account: Id
  fetch: GuardedFetch
  isAsked?: boolean
  isSpare?: boolean
}): GuardedFetch => {
  const { payload, settings, account, fetch, isAsked = false, isSpare = false } = args
  return async (request) => {
    const host = URL.canParse(request.url) ? new URL(request.url).host : null
    if (host === null) return fetch(request)
    const passage = await passageTo({ payload, host, now: settings.now() })
    if (passage.kind === 'shut' && !isAsked)
      return {
        kind: 'not-sent',
        why: `The server has failed several times in a row and is left alone until ${passage.until.toISOString()}.`,
      }
    const answer = await fetch(request)
    const now = settings.now()
    const random = settings.random()
    await noteHost({
      payload,
      host,
      row: passage.kind === 'open' ? passage.row : passage.known,
      failed: isFailure(answer),
      now,
      random,
    })
    if (answer.kind === 'answered') {
      const rate = rateOf(answer.headers, now)
      const until = waitAfter({ status: answer.status, rate, now })
      const spare = isSpare ? spareAfter({ rate, now }) : null
      if (until ?? spare)
        // The adapter and not the Local API: hooks that watch over an account have nothing to do with its pace.
        await payload.db.updateOne({
          collection: slugs.channels,
          id: account,
          data: {
            ...(until ? { waitsUntil: until.toISOString() } : {}),
            ...(spare ? { looksAfter: spare.toISOString() } : {}),
          },
          returning: false,
        })
    }
    return answer
  }
}

/** Did the host fail, and not the request? A limit that is reached is an answer of a host that is well. */
const isFailure = (answer: FetchAnswer): boolean =>
  answer.kind === 'answered' ? answer.status >= 500 && answer.status !== 501 : true

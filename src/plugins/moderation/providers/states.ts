import type { PayloadRequest, Where } from 'payload'
import { hasRole } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { slugs } from '../../../slugs'
import { mayDecide } from '../access'
import { type FailureCode, providerDefaults, type ProviderId } from '../checks/provider'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import { usedToday } from './budget'
import type { Lookup } from './lookups'
import { providersOf } from './settings'

/** How a service does. */
export type ProviderState = {
  id: ProviderId
  name: string
  isOn: boolean
  hasKey: boolean
  /** What becomes of a text that it does not answer about. */
  onFailure: 'hold' | 'pass'
  budget: number
  /** Requests of today (UTC), at most the budget. */
  used: number
  /** Texts that wait for it. */
  waiting: number
  /** Of the last 24 hours. */
  answered: number
  /** Texts of the last 24 hours that it did not answer about. */
  failed: number
  /** When it answered last, kept for as long as its answers are. */
  lastAnswer: string | null
  lastFailure: { at: string; code: FailureCode } | null
}

const dayMs = 86_400_000

/** How the services do that are asked besides the hub's checks. For the hub itself: asks nobody's rights. */
export const statesOf = async (now: Date, req: PayloadRequest): Promise<ProviderState[]> => {
  const { providers } = await providersOf(req)
  const since = { at: { greater_than: new Date(now.getTime() - dayMs).toISOString() } }
  const collection = slugs.moderationLookups
  return Promise.all(
    providers.map(async ({ id, isOn, hasKey, budget, onFailure }): Promise<ProviderState> => {
      const own = (status: Lookup['status']): Where[] => [
        { provider: { equals: id } },
        { status: { equals: status } },
      ]
      const count = async (status: Lookup['status']): Promise<number> =>
        (
          await req.payload.db.count({
            collection,
            where: { and: status === 'waiting' ? own(status) : [...own(status), since] },
            req,
          })
        ).totalDocs
      const latest = async (where: Where[]): Promise<Lookup | undefined> => {
        const { docs } = await req.payload.db.find<Lookup & { id: number }>({
          collection,
          where: { and: where },
          sort: '-at',
          limit: 1,
          pagination: false,
          req,
        })
        return docs[0]
      }
      const last = await latest([...own('failed'), since])
      return {
        id,
        name: providerDefaults[id].name,
        isOn,
        hasKey,
        onFailure,
        budget,
        used: Math.min(budget, await usedToday(id, now, req)),
        waiting: await count('waiting'),
        answered: await count('answered'),
        failed: await count('failed'),
        lastAnswer: (await latest(own('answered')))?.at ?? null,
        lastFailure: last ? { at: last.at, code: last.failure ?? 'down' } : null,
      }
    }),
  )
}

/**
 * How the services do, for those who decide cases and those who look after them.
 *
 * @throws MODERATORS_ONLY
 */
export const providerStates =
  ({ now }: ModerationSettings): Operation<object, ProviderState[]> =>
  async (_input, req) => {
    if (!mayDecide(req) && !hasRole(req, 'manager')) throw moderationErrors.MODERATORS_ONLY()
    return statesOf(now(), req)
  }

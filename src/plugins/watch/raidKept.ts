import type { PayloadRequest, SanitizedConfig } from 'payload'
import { afterCommit } from '../../database/afterCommit'
import { type Raid, raidAt } from './raid'

/** How long a process may not know of a raid mode that another process has switched, in milliseconds. */
const freshForMs = 2_000

const kept = new WeakMap<SanitizedConfig, { at: number; raid: Raid | null }>()

/** {@link raidAt} for what is asked at every post, read at most every two seconds. */
export const raidKept = async (now: Date, req: PayloadRequest): Promise<Raid | null> => {
  const at = now.getTime()
  const { config } = req.payload
  const known = kept.get(config)
  const isFresh = known !== undefined && Math.abs(at - known.at) < freshForMs
  const raid = isFresh ? known.raid : await raidAt(now, req)
  if (!isFresh) kept.set(config, { at, raid })
  return raid !== null && Date.parse(raid.endsAt) > at ? raid : null
}

/** Whoever switched raid mode here: from the commit on, this process knows. */
export const forgetRaid = (req: PayloadRequest): Promise<void> =>
  afterCommit(req, () => void kept.delete(req.payload.config))

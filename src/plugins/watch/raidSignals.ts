import type { PayloadRequest } from 'payload'
import { portsOf } from './options'
import { raidKept } from './raidKept'

/** What the watch adds to what is noticed about a text. */
export type RaidSignal = { check: 'watch'; code: 'raid'; weight: 0; atLeast: 'hold' }

/**
 * While raid mode is on, what newcomers write is held. For the one who judges texts, in the request of the save.
 *
 * @param standing - of the writer.
 */
export const raidSignals = async (standing: string, req: PayloadRequest): Promise<readonly RaidSignal[]> =>
  standing === 'newcomer' && (await raidKept(portsOf(req.payload).now(), req)) !== null
    ? [{ check: 'watch', code: 'raid', weight: 0, atLeast: 'hold' }]
    : []

import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { clientHeader } from '../../../../config/clientHeader'
import type { Ballot } from './ballot'

/**
 * Where a vote comes from, as a keyed hash of address and browser; null where the address is unknown.
 *
 * The key is random, of one contest and one day, and the next day's takes its place: from then on nobody finds out
 * whether an address was among the voters, not even with the hub's secret and its database in hand.
 *
 * @returns the hash, and the key when it is a new one, to be kept with the ballot box.
 */
export const deviceOf = (
  req: PayloadRequest,
  ballot: Pick<Ballot, 'salt' | 'saltDay'>,
  { now, randomHex }: { now: Date; randomHex: (bytes: number) => string },
): { device: string | null; fresh: Required<Pick<Ballot, 'salt' | 'saltDay'>> | null } => {
  const address = req.headers.get(clientHeader) ?? ''
  if (address === '') return { device: null, fresh: null }
  const day = now.toISOString().slice(0, 10)
  const isKept = ballot.saltDay === day && ballot.salt != null
  const salt = isKept ? (ballot.salt ?? '') : randomHex(32)
  const device = createHmac('sha256', salt)
    .update(`${address}\n${req.headers.get('user-agent') ?? ''}`)
    .digest('hex')
  return { device, fresh: isKept ? null : { salt, saltDay: day } }
}

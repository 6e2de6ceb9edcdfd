import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { holdsTransaction, inTransaction } from '../../../database/inTransaction'
import { hashForNothing } from '../password'
import { admitMember, type Newcomer } from './admitMember'

/** Thrown to take everything back. */
class Rehearsed extends Error {}

/**
 * Admits somebody under an address of nobody, and takes it back: to sign up with a known address takes the time that
 * it takes with an unknown one, where a hash alone is some milliseconds short. Call it outside a transaction.
 */
export const rehearse = async (args: {
  newcomer: Newcomer & { password: string }
  acceptedCode: number | null
  req: PayloadRequest
}): Promise<void> => {
  const { newcomer, acceptedCode, req } = args
  const email = `${randomBytes(12).toString('hex')}@rehearsal.invalid`
  try {
    await inTransaction({ payload: req.payload }, async (own) => {
      // A database without transactions takes nothing back: the longest part has to do.
      if (!(await holdsTransaction(own))) return hashForNothing(newcomer.password)
      await admitMember({
        newcomer: { ...newcomer, email },
        known: null,
        verified: false,
        acceptedCode,
        req: own,
      })
      throw new Rehearsed()
    })
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error
  }
}

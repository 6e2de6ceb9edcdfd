import type { PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'

/** What the members slice needs to know. */
export type MembersOptions = {
  emit: Emit
  /** The code of conduct, which lives in a slice of its own. */
  conduct: {
    /** The version that a newcomer has to accept, or null when none is published. */
    inForce: (req: PayloadRequest) => Promise<{ version: number } | null>
    /** Writes down that a member accepted a version; again is no error. */
    accept: (args: { member: number | string; version: number; req: PayloadRequest }) => Promise<unknown>
  }
}

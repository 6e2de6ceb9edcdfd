import type { Payload } from 'payload'
import type { SyndicationSettings } from '../options'
import type { Id } from '../rows'

/** One claimed attempt at one delivery. */
export type Job = {
  payload: Payload
  settings: SyndicationSettings
  /** The delivery. */
  id: Id
  attempt: { id: Id; number: number }
}

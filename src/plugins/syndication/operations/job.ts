import type { Payload } from 'payload'
import type { Outcome } from '../../../core/outcome'
import type { SyndicationSettings } from '../options'
import type { Id, StopKind } from '../rows'

/** One claimed attempt at one delivery. */
export type Job = {
  payload: Payload
  settings: SyndicationSettings
  /** The delivery. */
  id: Id
  attempt: { id: Id; number: number }
}

/** What came of an attempt: what the network said, or that it was held at the last moment, with nothing sent. */
export type Ended = Outcome | { kind: 'held'; by: StopKind }

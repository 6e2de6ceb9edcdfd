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

/** Seen at the last moment, with nothing sent: everything is held, or what it tells of was withdrawn. */
export type Stopped = { kind: 'held'; by: StopKind } | { kind: 'recalled' }

/** What came of an attempt: what the network said, or why nothing was sent. */
export type Ended = Outcome | Stopped

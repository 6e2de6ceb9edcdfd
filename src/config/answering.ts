import { AsyncLocalStorage } from 'node:async_hooks'

/** Somebody who is given an answer that was made for another. */
export type Reader = {
  /** As the operator's TRUST_PROXY has it. */
  ip: string
  userAgent: string | null
}

/** What is known of the answer that is being made. */
export type Answering = {
  /** Does it hold something that no other reader may get? Then it is not kept. */
  momentary: boolean
  /** What is to be done for everybody who is given it later. */
  forReaders: ((reader: Reader) => void)[]
}

/** The answer that is being made around the caller. */
export const answering = new AsyncLocalStorage<Answering>()

/**
 * Something to be done each time that the answer which is being made is given again: a view to be counted. Not for the
 * one whom it is made for. Quick, and without waiting: it is done while the reader is answered.
 */
export const forEachReader = (work: (reader: Reader) => void): void => {
  answering.getStore()?.forReaders.push(work)
}

import type { Emit } from '../../../core/emit'

/** What {@link answering} needs to know. */
export type AnsweringOptions = {
  now: () => Date
  /** Says what happened: see `topics.ts`. */
  emit: Emit
  /** Does everybody see this topic or reply? */
  isVisible: (document: Readonly<Record<string, unknown>>) => boolean
}

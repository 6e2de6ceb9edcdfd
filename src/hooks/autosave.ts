import type { CollectionBeforeOperationHook } from 'payload'
import { markAutosave } from '../config/autosave'

/**
 * How often a form keeps what is typed: after two seconds without a key, so that a commit, which ends the life of every
 * cached answer, does not come with each letter. Autosaves in a row are one version.
 */
export const autosave = { interval: 2_000 } as const

/** `beforeOperation`: tells the hooks of a save whether somebody asked for it. */
export const noteAutosave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    markAutosave(req, (args as { autosave?: unknown }).autosave === true)
  return args
}

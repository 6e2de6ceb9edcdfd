import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole, userOf } from '../../../access'
import { writingErrors } from '../errors'
import { isEditable } from '../editWindow'
import type { WritingOptions, WrittenCollection } from '../options'
import { emptinessOf } from '../substance'

/**
 * What a member writes says something, and is changed by its author for a while; those who keep order may always. A
 * change is marked. What nobody signed in for (an import, what the hub writes itself) is passed over.
 *
 * @throws TEXT_EMPTY · TEXT_ONLY_NAMES · TEXT_ONLY_QUOTES · EDIT_WINDOW_OVER
 */
export const guardText =
  (
    { now, levelOf }: WritingOptions,
    { texts, guarded = true }: WrittenCollection,
  ): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const writer = userOf(req)
    if (!writer || req.context.importing === true) return data
    const before = (operation === 'update' ? originalDoc : {}) as Record<string, unknown> & {
      createdAt?: string
    }
    const changed = texts.filter((field) => typeof data[field] === 'string' && data[field] !== before[field])
    if (changed.length === 0) return data
    if (changed.includes('body')) {
      const emptiness = emptinessOf(data.body as string)
      if (emptiness) throw writingErrors[emptiness]({ field: 'body' })
    }
    if (operation !== 'update' || !guarded) return data
    if (!hasRole(req, 'moderator', 'manager')) {
      const level = await levelOf(writer.id, req)
      if (!isEditable({ writtenAt: before.createdAt, now: now(), level }))
        throw writingErrors.EDIT_WINDOW_OVER({ field: changed[0] ?? 'body' })
    }
    return { ...data, editedAt: now().toISOString() }
  }

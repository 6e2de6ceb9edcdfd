import type { CollectionBeforeChangeHook } from 'payload'

/** A new topic is active from its first moment, so that lists sort without a special case. */
export const startActivity =
  (now: () => Date): CollectionBeforeChangeHook =>
  ({ data, operation }) =>
    operation === 'create' && data.lastActivityAt == null
      ? { ...data, lastActivityAt: (data.createdAt as string | undefined) ?? now().toISOString() }
      : data

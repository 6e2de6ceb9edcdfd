import {
  type Access,
  type CollectionConfig,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { isStaff, nobody } from '../../access'
import { type Label, label } from '../../config/label'
import { personal } from '../../config/personal'
import type { Json } from '../../core/emit'
import { factsField } from '../../fields'

/** One try at one piece of work, as the attempts collection keeps it. */
export type Attempt = {
  id: number | string
  /** Counts from 1 for each piece of work. */
  number: number
  /** ISO 8601. Until then the worker that claimed it is taken to be alive. */
  leaseUntil: string
  /** What came of it; absent while it runs, and for ever when its worker was killed. */
  outcome: { [key: string]: Json } | null
  /** ISO 8601; null until settled. */
  finishedAt: string | null
}

/**
 * A collection of attempts. Its unique index over (work, number) is the lock of the work: of all workers that claim
 * the same number, the database lets one in.
 *
 * @param args.field - name of the relationship to the work, for example `delivery`.
 * @param args.read - who may read them. @default all staff
 */
export const attemptsCollection = (args: {
  slug: CollectionSlug
  field: string
  relationTo: CollectionSlug
  labels: { singular: Label; plural: Label }
  read?: Access
}): CollectionConfig => ({
  slug: args.slug,
  labels: args.labels,
  custom: personal({ goesWith: args.field }),
  lockDocuments: false,
  // Not in the menu: attempts are read beside the work they belong to.
  admin: { group: false, defaultColumns: [args.field, 'number', 'leaseUntil', 'finishedAt'] },
  access: { read: args.read ?? isStaff, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: [args.field, 'number'], unique: true }],
  fields: [
    {
      name: args.field,
      type: 'relationship',
      relationTo: args.relationTo,
      required: true,
      label: label('Of', 'De'),
    },
    { name: 'number', type: 'number', required: true, min: 1, label: label('Number', 'Numéro') },
    { name: 'leaseUntil', type: 'date', required: true, label: label('Claimed until', 'Réservé jusqu’à') },
    factsField({ name: 'outcome', label: label('Outcome', 'Résultat') }),
    { name: 'finishedAt', type: 'date', label: label('Finished', 'Fin') },
  ],
})

/**
 * Claims attempt `number` of a piece of work, in one insert of its own: never inside a transaction that does the
 * work, because the claim must survive it, and because a unique violation spoils a transaction in some databases.
 *
 * @param args.number - the number after {@link lastAttempt}'s, or 1.
 * @param args.leaseMs - milliseconds after which others may take the worker for dead.
 * @returns null when another worker has this number: stop quietly.
 */
export const claimAttempt = async (args: {
  payload: Payload
  attempts: CollectionSlug
  field: string
  id: number | string
  number: number
  leaseMs: number
  now: Date
}): Promise<{ id: number | string } | null> => {
  const { payload, attempts, field, id, number, leaseMs, now } = args
  const leaseUntil = new Date(now.getTime() + leaseMs).toISOString()
  try {
    // The adapter and not the Local API: one insert is a claim, and there is no user, hook or rule to ask.
    const claimed = (await payload.db.create({
      collection: attempts,
      data: { [field]: id, number, leaseUntil },
    })) as { id: number | string }
    return { id: claimed.id }
  } catch (error) {
    if (error instanceof ValidationError) return null
    throw error
  }
}

/**
 * Writes what came of an attempt.
 *
 * @param args.req - pass it to settle in its transaction; left out, the outcome is saved by itself.
 */
export const settleAttempt = async (args: {
  payload: Payload
  attempts: CollectionSlug
  attempt: number | string
  outcome: { [key: string]: Json }
  now: Date
  req?: PayloadRequest
}): Promise<void> => {
  const { payload, attempts, attempt, outcome, now, req } = args
  await payload.db.updateOne({
    collection: attempts,
    id: attempt,
    data: { outcome, finishedAt: now.toISOString() },
    returning: false,
    ...(req ? { req } : {}),
  })
}

/** The attempt with the highest number of a piece of work, or null when there was none. */
export const lastAttempt = async (args: {
  payload: Payload
  attempts: CollectionSlug
  field: string
  id: number | string
  req?: PayloadRequest
}): Promise<Attempt | null> => {
  const { payload, attempts, field, id, req } = args
  const { docs } = await payload.db.find<Attempt>({
    collection: attempts,
    where: { [field]: { equals: id } },
    sort: '-number',
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const last = docs[0]
  if (!last) return null
  const { number, leaseUntil, outcome, finishedAt } = last
  return { id: last.id, number, leaseUntil, outcome: outcome ?? null, finishedAt: finishedAt ?? null }
}

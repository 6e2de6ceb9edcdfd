import type { Payload, PayloadRequest, Where } from 'payload'
import { commitmentTo } from '../../core/draw/index.js'
import type { Id } from '../../core/related'
import { slugs } from '../../slugs'
import type { DrawFault, DrawState } from './collections/Draws'
import type { DrawSettings, SeedSource } from './options'
import { sealSecrets, sha256 } from './secrets'

/** A draw as stored. Times are ISO 8601. */
export type StoredDraw = {
  id: Id
  contest: Id
  state: DrawState
  source: SeedSource
  committedAt: string
  commitment: string
  /** Null once the personal data of the contest are gone. */
  sealed?: string | null
  frozenAt?: string | null
  listHash?: string | null
  entrants?: number | null
  tickets?: number | null
  round?: number | null
  expectedAt?: string | null
  nextAskAt?: string | null
  askedAt?: string | null
  fault?: DrawFault | null
  drawnAt?: string | null
  calledAt?: string | null
  list?: string | null
  log?: string | null
}

// By the adapter throughout: draws are the hub's to write, and readers are told of them by `contestDraw`.

/** The draw of a contest, or null. */
export const findDraw = (
  contest: Id,
  { payload, req }: { payload: Payload; req?: PayloadRequest },
): Promise<StoredDraw | null> =>
  payload.db.findOne<StoredDraw & { id: number }>({
    collection: slugs.draws,
    where: { contest: { equals: contest } },
    ...(req ? { req } : {}),
  })

/** Prepares the draw of a contest: secrets are made, and what they are bound to can be published. */
export const commitDraw = async (
  contest: Id,
  settings: Pick<DrawSettings, 'randomHex' | 'now' | 'source'>,
  req: PayloadRequest,
): Promise<StoredDraw> => {
  const secrets = { pseudonymKey: settings.randomHex(32), seedSecret: settings.randomHex(32) }
  const data = {
    contest,
    state: 'committed',
    source: settings.source,
    committedAt: settings.now().toISOString(),
    commitment: commitmentTo(secrets.seedSecret, sha256),
    sealed: sealSecrets(req.payload.secret, secrets),
  }
  return await req.payload.db.create({ collection: slugs.draws, data, req })
}

/**
 * Moves a draw on, if it still stands where it is thought to.
 *
 * @param args.uncalled - only if no organiser has called for it yet.
 * @returns false when somebody else was first.
 */
export const moveDraw = async (
  { id, from, uncalled = false }: { id: Id; from: readonly DrawState[]; uncalled?: boolean },
  data: Partial<StoredDraw>,
  req: PayloadRequest,
): Promise<boolean> => {
  const where: Where = {
    and: [
      { id: { equals: id } },
      { state: { in: [...from] } },
      ...(uncalled ? [{ calledAt: { equals: null } }] : []),
    ],
  }
  // A copy: the adapter for MongoDB rewrites what it is given.
  const moved = await req.payload.db.updateOne({ collection: slugs.draws, where, data: { ...data }, req })
  return moved != null
}

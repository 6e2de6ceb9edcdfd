import type { CollectionBeforeLoginHook, PayloadRequest, Where } from 'payload'
import { hasRole, type Role } from '../../access'
import { idOf } from '../../core/related'
import { slugs } from '../../slugs'
import { type SanctionsSettings, settingsOf } from './options'
import { activeSanctions } from './store'
import { traceHashes, type TraceKind } from './traces'

type Id = number | string

/**
 * Remembers from where somebody logs in, and shows the queue when somebody under sanction came from there lately. A
 * signal and no more: flats, schools and trains share addresses.
 */
export const noticeEvasion: CollectionBeforeLoginHook = async ({ req, user }) => {
  const settings = settingsOf(req.payload)
  const { id, roles, displayName, handle } = user as unknown as {
    id: Id
    roles?: Role[]
    displayName?: string
    handle?: string
  }
  const address = settings.clientOf(req)
  const isTeam = hasRole({ user: { ...user, roles } as never }, 'moderator', 'manager')
  if (address === null || isTeam) return
  const at = settings.now()
  const browser = (req.headers.get('user-agent') ?? '').slice(0, 400)
  for (const { kind, hashes } of traceHashes({ secret: req.payload.config.secret, address, browser, at })) {
    // Known from here this week already: it has been looked at.
    if (!(await keepTrace({ member: id, kind, hash: hashes[0] ?? '', at, req }))) continue
    const suspects = await sanctionedFrom(settings, { hashes, besides: id, req })
    if (suspects.length === 0) continue
    await settings.raise({
      target: { collection: slugs.members, id },
      facts: { title: displayName ?? '', text: `@${handle ?? id}`, author: id },
      signals: [
        {
          check: 'evasion',
          code: kind,
          weight: kind === 'device' ? 5 : 3,
          evidence: suspects
            .map((handle) => `@${handle}`)
            .join(' ')
            .slice(0, 200),
        },
      ],
      hide: false,
      at: at.toISOString(),
      req,
    })
  }
}

/** Writes a trace down; false when it was there. */
const keepTrace = async (args: {
  member: Id
  kind: TraceKind
  hash: string
  at: Date
  req: PayloadRequest
}): Promise<boolean> => {
  const { member, kind, hash, at, req } = args
  const { db } = req.payload
  const where: Where = { and: [{ hash: { equals: hash } }, { member: { equals: member } }] }
  if ((await db.count({ collection: slugs.memberTraces, where, req })).totalDocs > 0) return false
  await db.create({
    collection: slugs.memberTraces,
    data: { member, kind, hash, at: at.toISOString() },
    req,
  })
  return true
}

/** Handles of the others who came from there and may not write, or not even log in. */
const sanctionedFrom = async (
  settings: SanctionsSettings,
  { hashes, besides, req }: { hashes: readonly string[]; besides: Id; req: PayloadRequest },
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ member: unknown }>({
    collection: slugs.memberTraces,
    where: { and: [{ hash: { in: [...hashes] } }, { member: { not_equals: besides } }] },
    limit: 100,
    pagination: false,
    req,
  })
  const members = [...new Set(docs.map(({ member }) => idOf(member)).filter((id) => id !== null))]
  const found: string[] = []
  for (const member of members) {
    const active = await activeSanctions(member, ['silence', 'suspension', 'ban'], settings.now(), req)
    if (active.length === 0) continue
    const row = await req.payload.db.findOne<{ id: number; handle?: string }>({
      collection: slugs.members,
      where: { id: { equals: member } },
      req,
    })
    found.push(row?.handle ?? String(member))
  }
  return found
}

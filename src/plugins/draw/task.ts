import type { Payload, PayloadRequest } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { drawLog, textOfLog } from '../../core/draw/index.js'
import type { DrawList, DrawLog, Proof } from '../../core/draw/format.js'
import type { Id } from '../../core/related'
import { nextAttemptAt } from '../../core/retry'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import { settleAttempt, workThrough } from '../outbox'
import { askBeacon, type BeaconAnswer } from './askBeacon'
import type { DrawnContest, DrawSettings } from './options'
import { openSecrets, pseudonymOf, sha256 } from './secrets'
import { moveDraw, type StoredDraw } from './store'

/** Draws in one turn of the worker. */
const batch = 10
/** Longer than all servers of the beacon may take together, ten seconds each. */
const leaseMs = 120_000
/** It is asked for as long as it takes: a draw that waits is fair, one that is given up is not. */
const patience = { base: 15_000, max: 5 * 60_000, attempts: Number.POSITIVE_INFINITY }

/**
 * Draws what is due: asks for the round, checks its signature, and writes down winners and alternates in one transaction.
 * Any number of workers; one that is killed leaves a claim that runs out, and nothing else.
 */
export const drawTask = (settings: DrawSettings): WorkerTask => ({
  name: 'draw',
  run: ({ payload, signal }) =>
    workThrough<StoredDraw>({
      payload,
      collection: slugs.draws,
      attempts: slugs.drawAttempts,
      field: 'draw',
      due: {
        and: [
          { state: { in: ['frozen', 'waiting'] } },
          { nextAskAt: { less_than_equal: settings.now().toISOString() } },
        ],
      },
      leaseMs,
      now: settings.now,
      signal,
      batch,
      handle: async (draw, attempt) => {
        const proof = await proofOf(draw, { settings, payload, signal })
        await inTransaction({ payload }, async (req) => {
          if (proof.kind === 'none') await waitOn(draw, { settings, attempt, fault: proof.fault }, req)
          else await finish(draw, { settings, proof: proof.proof }, req)
          await settleAttempt({
            payload,
            attempts: slugs.drawAttempts,
            attempt: attempt.id,
            outcome: proof.kind === 'none' ? { kind: 'none', fault: proof.fault } : { kind: 'drawn' },
            now: settings.now(),
            req,
          })
        })
      },
    }),
})

type ProofOfDraw = { kind: 'proof'; proof: Proof } | Extract<BeaconAnswer, { kind: 'none' }>

const proofOf = async (
  { source, sealed, list }: StoredDraw,
  args: { settings: DrawSettings; payload: Payload; signal: AbortSignal },
): Promise<ProofOfDraw> => {
  const { settings, payload, signal } = args
  if (source === 'commitment') {
    const { seedSecret } = openSecrets(payload.secret, sealed ?? '')
    return { kind: 'proof', proof: { secret: seedSecret } }
  }
  const frozen = (JSON.parse(list ?? '') as DrawList).source
  if (frozen.kind !== 'drand') throw new Error('A draw by the beacon has a list that names none.')
  // As it was frozen: a chain configured since then has no say.
  const { chain, round } = frozen
  const answer = await askBeacon({ ...settings, chain, round, signal })
  return answer.kind === 'none' ? answer : { kind: 'proof', proof: { signature: answer.signature } }
}

const waitOn = async (
  draw: StoredDraw,
  {
    settings,
    attempt,
    fault,
  }: { settings: DrawSettings; attempt: { number: number }; fault: StoredDraw['fault'] },
  req: PayloadRequest,
): Promise<void> => {
  const now = settings.now()
  const next = nextAttemptAt({ policy: patience, attempt: attempt.number, now, random: settings.random() })
  await moveDraw(
    { id: draw.id, from: ['frozen', 'waiting'] },
    {
      state: 'waiting',
      askedAt: now.toISOString(),
      nextAskAt: (next ?? now).toISOString(),
      ...(fault ? { fault } : {}),
    },
    req,
  )
}

const finish = async (
  draw: StoredDraw,
  { settings, proof }: { settings: DrawSettings; proof: Proof },
  req: PayloadRequest,
): Promise<void> => {
  const log = drawLog({ list: JSON.parse(draw.list ?? '') as DrawList, proof, sha256 })
  const now = settings.now().toISOString()
  const moved = await moveDraw(
    { id: draw.id, from: ['frozen', 'waiting'] },
    { state: 'drawn', log: textOfLog(log), drawnAt: now, askedAt: now, fault: null },
    req,
  )
  // Whoever was first has written the same.
  if (!moved) return
  const contest = await settings.contest(draw.contest, req)
  if (!contest) return
  await settings.record({ contest, places: await placesOf(draw, { log, contest, settings }, req) }, req)
  await settings.emit({ topic: 'draw.drawn', payload: { contest: contest.id, draw: draw.id }, req })
}

/** Who is behind the pseudonyms that were drawn. */
const placesOf = async (
  { sealed }: StoredDraw,
  args: { log: DrawLog; contest: DrawnContest; settings: DrawSettings },
  req: PayloadRequest,
): Promise<{ place: number; member: Id | null }[]> => {
  const { log, contest, settings } = args
  const { pseudonymKey } = openSecrets(req.payload.secret, sealed ?? '')
  const members = await settings.candidates(contest, req)
  const behind = new Map(members.map((member) => [pseudonymOf(pseudonymKey, member), member]))
  return log.picks.map(({ place, id }) => ({ place, member: behind.get(id) ?? null }))
}

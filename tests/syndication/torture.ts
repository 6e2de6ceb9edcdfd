import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { TestDatabase } from '../outbox/config'
import { seededRandom, startWorker, type Worker } from '../outbox/startWorker'
import type { Mode } from '../servers/httpServer'
import type { FastClock } from './killConfig'
import type { Networks } from './networks'
import type { SteadyOrder } from './steadyWorker'

/** Every way in which a network of these tests can go wrong. */
export const faults: readonly Mode[] = [
  { kind: 'drop-answer' },
  { kind: 'drop-request' },
  { kind: 'hang' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, headers: { 'retry-after': '20' } },
]

/** A seeded source of them. @param share - of messages that meet one, in [0, 1]. */
export const faultPlan = (seed: number, share: number): (() => Mode | undefined) => {
  const random = seededRandom(seed)
  return () => (random() < share ? faults[Math.floor(random() * faults.length)] : undefined)
}

const active = { status: { in: ['scheduled', 'pending', 'sending', 'retrying'] } }

/**
 * Two workers at it; every `killEvery` milliseconds one of them is killed and another one takes its place, until
 * nothing is under way any more.
 *
 * @param args.most - kills in all; whoever is alive then ends the work. @default no end
 * @param args.limitMs - gives up after this.
 * @returns how often it killed.
 */
export const torture = async (args: {
  payload: Payload
  where: TestDatabase
  clock: FastClock
  deadlineMs: number
  killEvery: number
  most?: number
  limitMs: number
}): Promise<number> => {
  const { payload, where, clock, deadlineMs, killEvery, most = Infinity, limitMs } = args
  const start = (): Promise<Worker> =>
    startWorker<SteadyOrder>({ where, clock, deadlineMs }, 'tests/syndication/steadyWorker.ts')
  const workers = await Promise.all([start(), start()])
  for (const worker of workers) worker.go()
  let kills = 0
  let next: Promise<Worker> | null = null
  const until = Date.now() + limitMs
  try {
    while ((await payload.count({ collection: 'deliveries', where: active })).totalDocs > 0) {
      if (Date.now() > until) throw new Error(`Not done after ${limitMs} ms and ${kills} kills.`)
      // Who ends by itself, without a bullet, has failed.
      const ends = workers.map((worker) => worker.end())
      if (kills >= most) {
        await Promise.race([wait(200), ...ends])
        continue
      }
      // The next one boots while both work.
      next = start()
      await Promise.race([wait(killEvery), ...ends])
      const [old] = workers.splice(kills % 2, 1)
      await old?.kill()
      kills += 1
      const worker = await next
      worker.go()
      workers.push(worker)
      next = null
    }
  } finally {
    await Promise.all([...workers, ...(next ? [await next] : [])].map((worker) => worker.kill()))
  }
  return kills
}

/** What the networks show, held against what the hub says. */
export type Verdict = {
  deliveries: number
  /** Neither at its network nor shown as uncertain. */
  lost: string[]
  /** More than one copy at a network. */
  doubled: string[]
  /** At its network, and neither `published` nor `unknown`. */
  unseen: string[]
  byStatus: Record<string, number>
  /** `unknown` of networks that could have been asked, or told to keep one copy. */
  needlessUnknown: number
}

/** Judges. */
export const judge = async (payload: Payload, networks: Networks): Promise<Verdict> => {
  const { docs } = await payload.find({ collection: 'deliveries', pagination: false, depth: 1 })
  const copies = networks.copies()
  const verdict: Verdict = {
    deliveries: docs.length,
    lost: [],
    doubled: [],
    unseen: [],
    byStatus: {},
    needlessUnknown: 0,
  }
  for (const { id, status, announcement, channel, key } of docs) {
    if (typeof announcement !== 'object' || typeof channel !== 'object') throw new Error('A part is gone.')
    const kind = channel.kind as keyof typeof copies
    const there = copies[kind].get(announcement.title ?? '') ?? 0
    const name = `${kind} ${id} ${key} ${status}`
    verdict.byStatus[`${kind} ${status}`] = (verdict.byStatus[`${kind} ${status}`] ?? 0) + 1
    if (there > 1) verdict.doubled.push(name)
    if (there === 0 && status !== 'unknown') verdict.lost.push(name)
    if (there > 0 && status !== 'published' && status !== 'unknown') verdict.unseen.push(name)
    if (status === 'unknown' && kind !== 'plain') verdict.needlessUnknown += 1
  }
  return verdict
}

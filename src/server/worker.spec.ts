import { describe, expect, it } from '@jest/globals'
import { EventEmitter, once } from 'node:events'
import type { Payload } from 'payload'
import { pino } from 'pino'
import type { WorkerTask } from '../config/tasks'
import { startWorker, type WorkerOptions } from './worker'

// The tasks under test never look at it.
const payload = {} as Payload

const start = (tasks: readonly WorkerTask[], options: Partial<WorkerOptions> = {}) => {
  const lines: string[] = []
  const logger = pino({}, { write: (line: string) => void lines.push(line) })
  return { lines, ...startWorker({ payload, tasks, logger, interval: 1, ...options }) }
}

/** A task that counts its turns and tells each; `turn(n)` waits for the n-th. */
const counted = (run: (turn: number) => Promise<number> = async () => 0) => {
  const turns = new EventEmitter()
  let count = 0
  let together = 0
  let mostTogether = 0
  const task: WorkerTask = {
    name: 'counted',
    run: async () => {
      count += 1
      together += 1
      mostTogether = Math.max(mostTogether, together)
      try {
        return await run(count)
      } finally {
        together -= 1
        turns.emit('turn')
      }
    },
  }
  return {
    task,
    mostTogether: () => mostTogether,
    count: () => count,
    turn: async (n: number) => {
      while (count < n) await once(turns, 'turn')
    },
  }
}

// Longer than any test may take: what happens before it happened for another reason than the timer.
const never = 10 * 60_000

describe('the worker', () => {
  it('should run each task again and again by its timer', async () => {
    const [one, two] = [counted(), counted()]
    const worker = start([one.task, two.task])
    await Promise.all([one.turn(3), two.turn(3)])
    expect(await worker.stop(1000)).toBe('finished')
  })

  it('should come back at once while there is more to do', async () => {
    const busy = counted(async (turn) => (turn < 5 ? 100 : 0))
    const worker = start([busy.task], { interval: never })
    await busy.turn(5)
    expect(await worker.stop(1000)).toBe('finished')
    expect(busy.count()).toBe(5)
  })

  it('should wake by the bell, also by one that rang during a turn', async () => {
    const idle = counted()
    const worker = start([idle.task], { interval: never })
    worker.wake()
    await idle.turn(2)
    worker.wake()
    await idle.turn(3)
    await worker.stop(1000)
  })

  it('should never overlap a task with itself', async () => {
    const slow = counted(() => new Promise((resolve) => setImmediate(() => resolve(0))))
    const worker = start([slow.task], { interval: 0 })
    for (let turn = 1; turn < 20; turn += 1) {
      worker.wake()
      worker.wake()
      await slow.turn(turn)
    }
    await worker.stop(1000)
    expect(slow.mostTogether()).toBe(1)
  })

  it('should log a task’s error, go on with it, and leave the others alone', async () => {
    const failing = counted(() => Promise.reject(new Error('the network is down')))
    const healthy = counted()
    const worker = start([failing.task, healthy.task], { longestWait: 1 })
    await Promise.all([failing.turn(3), healthy.turn(3)])
    await worker.stop(1000)
    expect(worker.lines.filter((line) => line.includes('the network is down')).length).toBeGreaterThanOrEqual(
      3,
    )
    expect(worker.lines[0]).toContain('"task":"counted"')
  })

  it('should tell when each task last finished a turn', async () => {
    const failing = counted(() => Promise.reject(new Error('no')))
    const healthy = counted()
    const worker = start(
      [
        { ...failing.task, name: 'failing' },
        { ...healthy.task, name: 'healthy' },
      ],
      { now: () => 1234 },
    )
    expect(worker.beats()).toEqual([
      { name: 'failing', at: null },
      { name: 'healthy', at: null },
    ])
    await Promise.all([failing.turn(1), healthy.turn(2)])
    expect(worker.beats()).toEqual([
      { name: 'failing', at: null },
      { name: 'healthy', at: 1234 },
    ])
    await worker.stop(1000)
  })

  it('should let the turn in flight finish when it stops, and start none', async () => {
    let finish: () => void = () => undefined
    const aborted: boolean[] = []
    const delivery: WorkerTask = {
      name: 'delivery',
      run: async ({ signal }) => {
        await new Promise<void>((resolve) => (finish = resolve))
        aborted.push(signal.aborted)
        return 1
      },
    }
    const worker = start([delivery])
    const stopped = worker.stop(never)
    finish()
    expect(await stopped).toBe('finished')
    expect(aborted).toEqual([true])
  })

  it('should not wait for ever for a turn that does not end', async () => {
    const worker = start([{ name: 'stuck', run: () => new Promise(() => undefined) }])
    expect(await worker.stop(1)).toBe('abandoned')
  })
})

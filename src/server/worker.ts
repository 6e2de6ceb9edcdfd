import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { WorkerTask } from '../config/tasks'

/** The hub's worker: each task runs again and again, by its own timer, until `stop`. */
export type Worker = {
  /** Looks for work now; the bell calls it. */
  wake: () => void
  /** When each task last finished a turn without an error, in milliseconds; null before its first. */
  beats: () => readonly { name: string; at: number | null }[]
  /** Starts nothing new and waits for what is in flight, at most `deadline` milliseconds. */
  stop: (deadline: number) => Promise<'finished' | 'abandoned'>
}

/** What {@link startWorker} needs to know. */
export type WorkerOptions = {
  payload: Payload
  tasks: readonly WorkerTask[]
  logger: Logger
  /** Milliseconds between two looks for work. @default 1000 */
  interval?: number
  /** Longest wait after errors; the wait doubles with each. @default 60 s */
  longestWait?: number
  /** The clock, in milliseconds. @default the system's */
  now?: () => number
}

/**
 * Starts every task's own loop: a task never overlaps itself, and none waits for another. An error is logged, makes
 * its task wait longer, and touches no other.
 */
export const startWorker = (options: WorkerOptions): Worker => {
  const loops = options.tasks.map((task) => startLoop(task, options))
  return {
    wake: () => loops.forEach(({ wake }) => wake()),
    beats: () => loops.map(({ name, beat }) => ({ name, at: beat() })),
    stop: async (deadline) => {
      const ended = Promise.all(loops.map(({ stop }) => stop())).then(() => 'finished' as const)
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'abandoned'>((resolve) => {
        timer = setTimeout(() => resolve('abandoned'), deadline)
      })
      const outcome = await Promise.race([ended, late])
      clearTimeout(timer)
      return outcome
    },
  }
}

type Loop = { name: string; wake: () => void; beat: () => number | null; stop: () => Promise<void> }

const startLoop = (task: WorkerTask, options: WorkerOptions): Loop => {
  const { payload, logger, interval = 1000, longestWait = 60_000, now = Date.now } = options
  const stopping = new AbortController()
  const rest = createRest()
  let beat: number | null = null

  const turn = async (failures: number): Promise<number> => {
    try {
      const done = await task.run({ payload, signal: stopping.signal })
      beat = now()
      // A turn that did something may have been cut off by its batch: look again at once.
      if (done === 0) await rest.take(interval)
      return 0
    } catch (err) {
      logger.error({ err, task: task.name }, 'a worker task failed')
      await rest.take(Math.min(longestWait, interval * 2 ** failures))
      return failures + 1
    }
  }

  const running = (async () => {
    let failures = 0
    while (!stopping.signal.aborted) failures = await turn(failures)
  })()

  return {
    name: task.name,
    wake: rest.cutShort,
    beat: () => beat,
    stop: () => {
      stopping.abort()
      rest.cutShort()
      return running
    },
  }
}

/** A wait that can be cut short, also before it begins: a bell that rings during a turn is not lost. */
const createRest = (): { take: (ms: number) => Promise<void>; cutShort: () => void } => {
  let rung = false
  let end: (() => void) | null = null
  return {
    cutShort: () => {
      rung = true
      end?.()
    },
    take: async (ms) => {
      if (!rung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          end = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      rung = false
      end = null
    },
  }
}

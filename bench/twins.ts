import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Two hubs that differ in size alone, asked in turns: what else the machine does meets both alike. */
export type SizeName = (typeof sizeNames)[number]
/** See {@link SizeName}. */
export const sizeNames = ['small', 'large'] as const

const root = path.resolve(import.meta.dirname, '..')
const node = ['--conditions=production', '--import', 'tsx']

/** Says something to who waits, beside the result. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)

/**
 * What works with the twins of one measurement.
 *
 * @param part - folder below `bench` with `fill.ts` (takes the size) and `ask.ts` (a process that answers orders).
 * @param folder - where their databases lie; what is filled there already is taken as it is.
 */
export const twinsOf = <Order extends object, Report extends { kind: string }>(
  part: string,
  folder: string,
) => {
  const environment = (size: SizeName) => ({
    ...process.env,
    DATA_DIR: path.join(folder, size),
    HUB_SEED: 'none',
    LOG_LEVEL: 'error',
  })
  return {
    fill: (size: SizeName): void => {
      const env = environment(size)
      const done = path.join(env.DATA_DIR, 'filled')
      if (existsSync(done)) return
      say(`Filling the ${size} hub …`)
      mkdirSync(env.DATA_DIR, { recursive: true })
      execFileSync(process.execPath, [...node, `bench/${part}/fill.ts`, size], {
        cwd: root,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      writeFileSync(done, '')
    },
    /** Starts one; its first report says that it is ready. */
    open: async (size: SizeName) => {
      const child = fork(path.join(root, `bench/${part}/ask.ts`), {
        cwd: root,
        env: environment(size),
        execArgv: node,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The ${size} hub has ended.`)))
      // Closing it is no fault; whoever waits for an answer is told.
      ended.catch(() => undefined)
      const next = async (): Promise<Report> => {
        const [report] = (await Promise.race([once(child, 'message'), ended])) as [Report & { why?: string }]
        if (report.kind === 'failed') throw new Error(report.why)
        return report
      }
      return {
        ready: await next(),
        order: (order: Order): Promise<Report> => {
          child.send(order)
          return next()
        },
        close: async (): Promise<void> => {
          child.disconnect()
          await once(child, 'exit')
        },
      }
    },
  }
}

/** The value below which so much of them lies, 0 to 1. */
export const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN

/** Median and 99th percentile. */
export const summary = (values: readonly number[]): { p50: number; p99: number } => ({
  p50: at(values, 0.5),
  p99: at(values, 0.99),
})

/** Which of two comes first alternates. */
export const inTurn = (n: number): readonly SizeName[] => (n % 2 === 0 ? sizeNames : sizeNames.toReversed())

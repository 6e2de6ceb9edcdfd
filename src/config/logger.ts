import { AsyncLocalStorage } from 'node:async_hooks'
import { type DestinationStream, type Logger, pino } from 'pino'
import { build } from 'pino-pretty'

// One storage for the process: the log line of a slice, of Payload and of the server carry the same request's id.
const requests = new AsyncLocalStorage<string>()

/** Runs `work` so that every log line it writes, Payload's included, carries the request's id. */
export const withRequestId = <T>(id: string, work: () => T): T => requests.run(id, work)

/** The id of the request that is being answered, if any. */
export const currentRequestId = (): string | undefined => requests.getStore()

/** Paths that never reach the log, wherever a library puts the object they are in. */
const secrets = [
  'authorization',
  'cookie',
  '["set-cookie"]',
  'password',
  'token',
  'secret',
  'resetPasswordToken',
  '_verificationToken',
]
const redacted = secrets.flatMap((name) => {
  const dotted = name.startsWith('[') ? name : `.${name}`
  return [name, `*${dotted}`, `*.*${dotted}`, `*.*.*${dotted}`]
})

/**
 * The hub's logger: JSON lines, or readable ones for a person at a terminal.
 *
 * @param args.pretty - readable lines instead of JSON.
 * @param args.destination - where the lines go. @default standard output
 */
export const createLogger = (args: {
  level: string
  pretty?: boolean
  destination?: DestinationStream
}): Logger => {
  const destination =
    args.destination ??
    (args.pretty
      ? build({ colorize: true, ignore: 'pid,hostname,requestId', translateTime: 'SYS:HH:MM:ss' })
      : undefined)
  return pino(
    {
      level: args.level,
      redact: { paths: redacted, censor: '[secret]' },
      mixin: () => {
        const requestId = currentRequestId()
        return requestId === undefined ? {} : { requestId }
      },
    },
    destination ?? pino.destination(1),
  )
}

import { Buffer } from 'node:buffer'
import type { Response } from 'express'

/** A page that was answered and not sent yet. */
export type HeldPage = { status: number; html: string }

/**
 * Holds what is answered as HTML until it is whole. Everything else goes out as it comes.
 *
 * @param whenWhole - now it is the caller's turn to answer; the headers that were set still are.
 */
export const holdPage = (res: Response, whenWhole: (page: HeldPage) => void): void => {
  const before = {
    write: res.write.bind(res),
    end: res.end.bind(res),
    writeHead: res.writeHead.bind(res),
    flushHeaders: res.flushHeaders.bind(res),
  }
  const chunks: Buffer[] = []
  let held: boolean | undefined
  const release = (): void => {
    Object.assign(res, before)
  }
  /** Decided by whatever comes first; the type is known by then. */
  const holds = (): boolean => {
    held ??= String(res.getHeader('content-type') ?? '').startsWith('text/html')
    if (!held) release()
    return held
  }
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  res.flushHeaders = () => {
    if (!holds()) res.flushHeaders()
  }
  res.writeHead = (status: number, ...rest: unknown[]) => {
    if (!holds()) return (res.writeHead as (...given: unknown[]) => Response)(status, ...rest)
    res.statusCode = status
    return res
  }
  res.write = (...given: unknown[]) => {
    if (!holds()) return (res.write as (...given: unknown[]) => boolean)(...given)
    keep(given[0], given[1])
    const done = callbackOf(given)
    if (done) process.nextTick(done)
    return true
  }
  res.end = (...given: unknown[]) => {
    if (!holds()) return (res.end as (...given: unknown[]) => Response)(...given)
    keep(given[0], given[1])
    const done = callbackOf(given)
    if (done) res.once('finish', done)
    release()
    whenWhole({ status: res.statusCode, html: Buffer.concat(chunks).toString('utf8') })
    return res
  }
}

/** Of what `write` or `end` were given: who is to be told that it is done. */
export const callbackOf = (given: readonly unknown[]): (() => void) | undefined =>
  given.find((each): each is () => void => typeof each === 'function')

import { createProxyServer } from 'httpxy'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { PassThrough } from 'node:stream'

/** Milliseconds between two questions whether a node is ready; a node that stops waits longer than two of them. */
export const asking = 250
/** Bytes of the longest body that is kept for a second try; a longer one is sent once. */
const longestKept = 1024 * 1024
/** Without a body, and alike however often they are done (RFC 9110, 9.2.2). */
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A plain reverse proxy: each request goes to the next node that is ready. One that no node has taken (the connection
 * was refused) goes to another; one that a node has taken, only when it can do no harm twice.
 *
 * @param {{ port: number, targets: readonly string[] }} options
 */
export const startProxy = async ({ port, targets }) => {
  const proxy = createProxyServer({ xfwd: true })
  const ready = new Set(targets)
  let turn = 0

  const ask = async () => {
    await Promise.all(
      targets.map(async (target) => {
        const answer = await fetch(`${target}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(
          () => null,
        )
        await answer?.body?.cancel()
        if (answer?.status === 200) ready.add(target)
        else ready.delete(target)
      }),
    )
  }
  /** @param {ReadonlySet<string>} tried */
  const next = (tried) => {
    const able = [...ready].filter((target) => !tried.has(target))
    turn += 1
    return able[turn % able.length] ?? null
  }

  const server = createServer(async (req, res) => {
    const body = await bodyOf(req)
    const tried = new Set()
    for (;;) {
      const target = next(tried)
      if (target === null) {
        if (!res.headersSent) res.writeHead(503, { 'retry-after': '1' })
        res.end()
        return
      }
      tried.add(target)
      try {
        await proxy.web(req, res, { target, ...(body ? { buffer: new PassThrough().end(body) } : {}) })
        return
      } catch (error) {
        const untaken = error?.code === 'ECONNREFUSED'
        if (untaken) ready.delete(target)
        const mayRepeat = !res.headersSent && (untaken ? body !== null : repeatable.has(req.method ?? ''))
        if (mayRepeat && !req.destroyed) continue
        if (!res.headersSent) res.writeHead(502)
        res.end()
        return
      }
    }
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const asked = setInterval(() => void ask(), asking)
  return {
    ask,
    stop: async () => {
      clearInterval(asked)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** @param {import('node:http').IncomingMessage} req @returns {Promise<Buffer | null>} null: too long to be kept. */
const bodyOf = async (req) => {
  if (req.headers['transfer-encoding'] === undefined && !(Number(req.headers['content-length']) > 0))
    return Buffer.alloc(0)
  if (!(Number(req.headers['content-length']) <= longestKept)) return null
  const chunks = []
  for await (const chunk of req) chunks.push(chunk)
  return Buffer.concat(chunks)
}

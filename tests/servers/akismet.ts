import { createModes, type Mode, type RunningServer, startHttpServer } from './httpServer'

/** A server that answers `comment-check` as Akismet does. */
export type AkismetServer = RunningServer & {
  /** Where to ask. */
  endpoint: string
  key: string
  /** What it was asked, in the order of arrival. */
  asked: URLSearchParams[]
  next: (...modes: Mode[]) => void
}

/**
 * Starts an Akismet: a key that is none is answered `invalid` with 200, what it cannot work with is explained in
 * `X-akismet-debug-help`; the author `viagra-test-123` and texts with `akismet-guaranteed-spam` are spam, texts with
 * `blatant` are to be thrown away. Facts: akismet.com/developers/detailed-docs/comment-check.
 */
export const startAkismet = async (args: { key?: string; port?: number } = {}): Promise<AkismetServer> => {
  const key = args.key ?? 'simulated-akismet-key'
  const modes = createModes()
  const asked: URLSearchParams[] = []
  const server = await startHttpServer(({ method, path, body, say, drop }) => {
    if (`${method} ${path}` !== 'POST /1.1/comment-check') return say(404, 'Not found')
    const form = new URLSearchParams(body)
    asked.push(form)
    const mode = modes.take()
    if (mode?.kind === 'status')
      return say(mode.status, typeof mode.body === 'string' ? mode.body : '', mode.headers)
    if (mode?.kind === 'drop-request' || mode?.kind === 'drop-answer') return drop()
    if (mode?.kind === 'hang') return
    if (form.get('api_key') !== key) return say(200, 'invalid')
    const missing = ['blog', 'user_ip'].find((name) => !form.get(name))
    if (missing !== undefined)
      return say(200, 'invalid', { 'x-akismet-debug-help': `Missing required field: ${missing}.` })
    const text = form.get('comment_content') ?? ''
    const isSpam =
      form.get('comment_author') === 'viagra-test-123' || /akismet-guaranteed-spam|blatant/.test(text)
    say(200, String(isSpam), text.includes('blatant') ? { 'x-akismet-pro-tip': 'discard' } : {})
  }, args.port)
  return { ...server, endpoint: `${server.url}/1.1/comment-check`, key, asked, next: modes.next }
}

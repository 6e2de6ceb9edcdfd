import { connect, isIP, type LookupFunction, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { guardedLookup, isPublicAddress, type Resolve, systemResolve } from './addresses'

/** A mail to one address. */
export type OutboundMail = {
  from: { name: string; address: string }
  to: string
  subject: string
  text: string
  html: string
  /** With its angle brackets; the same for all attempts. */
  messageId: string
  date: Date
  headers: Readonly<Record<string, string>>
  /** Pictures that the HTML shows by `cid:`. */
  pictures: readonly { cid: string; type: string; bytes: Uint8Array }[]
}

/** One conversation with a mail server. */
export type MailRequest = {
  /** `smtp://` (TLS by STARTTLS) or `smtps://`, with user and password in it where the server wants them. */
  server: string
  /** Null: says who we are and leaves again. */
  mail: OutboundMail | null
  /** Milliseconds from now until the server must have answered. @default 20 000 */
  timeoutMs?: number
  /** Ends the conversation early. */
  signal?: AbortSignal
}

/** What came of it. It is never thrown. */
export type MailAnswer =
  /** The server's last word (RFC 5321 §4.2.1): 2yz took it, 4yz not now, 5yz never. `command`: what it answered. */
  | { kind: 'answered'; code: number; command: string; text: string }
  /** Certainly not sent: a bad or forbidden address, no connection, no TLS, cut off before the mail itself. */
  | { kind: 'not-sent'; why: string }
  /** The mail was on its way, and no answer came: the server may have taken it. */
  | { kind: 'maybe-sent'; why: string }

/** The way out of the hub for mails of a server that somebody typed in. */
export type GuardedMail = (request: MailRequest) => Promise<MailAnswer>

const ports: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 }

/**
 * Makes the outbound mail: public addresses only, the connection pinned to the address that was checked, passwords
 * over TLS only, a deadline for the whole. It logs nothing. Hubs that allow private addresses may talk without TLS.
 */
export const createGuardedMail =
  (options: { allowPrivateNetwork?: boolean; resolve?: Resolve } = {}): GuardedMail =>
  async ({ server, mail, timeoutMs = 20_000, signal }) => {
    const open = options.allowPrivateNetwork ?? false
    const url = URL.canParse(server) ? new URL(server) : null
    const port = url && (Number(url.port) || ports[url.protocol])
    if (!url || !port || url.hostname === '') return { kind: 'not-sent', why: 'not a mail server’s address' }
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!open && isIP(host) !== 0 && !isPublicAddress(host))
      return { kind: 'not-sent', why: 'not a public address' }
    const message = mail && (await composed(mail))
    const deadline = AbortSignal.timeout(timeoutMs)
    const end = signal ? AbortSignal.any([signal, deadline]) : deadline
    // Read by nodemailer only once the server has said that it wants the mail (354).
    const progress = { begun: false }
    let connection: SMTPConnection | undefined
    try {
      const socket = await dial(
        { host, port, ...(open ? {} : { lookup: guardedLookup(options.resolve ?? systemResolve) }) },
        end,
      )
      connection = new SMTPConnection({
        host,
        port,
        connection: socket,
        secure: url.protocol === 'smtps:',
        requireTLS: !open,
        tls: { servername: host },
      })
      const code = await untilEnd(connection, end, (talk) => converse(talk, { url, mail, message, progress }))
      return { kind: 'answered', code, command: mail ? 'DATA' : 'AUTH', text: '' }
    } catch (error) {
      return answerOf(error, progress.begun)
    } finally {
      connection?.close()
    }
  }

const composed = (mail: OutboundMail): Promise<Buffer> => {
  const { pictures, headers, ...rest } = mail
  return new MailComposer({
    ...rest,
    headers: { ...headers },
    attachments: pictures.map(({ cid, type, bytes }) => ({
      cid,
      contentType: type,
      content: Buffer.from(bytes),
      contentDisposition: 'inline',
    })),
  })
    .compile()
    .build()
}

const dial = (
  to: { host: string; port: number; lookup?: LookupFunction },
  signal: AbortSignal,
): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ ...to, signal })
    socket.once('connect', () => resolve(socket))
    socket.once('error', reject)
  })

const untilEnd = <Value>(
  connection: SMTPConnection,
  signal: AbortSignal,
  run: (connection: SMTPConnection) => Promise<Value>,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    connection.on('error', reject)
    connection.once('end', () => reject(new Error('the connection was closed')))
    signal.addEventListener('abort', () => reject(new Error('no answer in time')), { once: true })
    run(connection).then(resolve, reject)
  })

const converse = async (
  connection: SMTPConnection,
  args: { url: URL; mail: OutboundMail | null; message: Buffer | null; progress: { begun: boolean } },
): Promise<number> => {
  const { url, mail, message, progress } = args
  const step = (run: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => run((error) => (error ? reject(error) : resolve())))
  await step((done) => connection.connect(done))
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  if (user !== '') await step((done) => connection.login({ user, pass }, done))
  if (mail && message)
    await step((done) => {
      const body = Readable.from(
        (function* () {
          progress.begun = true
          yield message
        })(),
      )
      connection.send({ from: mail.from.address, to: [mail.to] }, body, (error) => done(error))
    })
  connection.quit()
  return 250
}

const answerOf = (error: unknown, begun: boolean): MailAnswer => {
  const { message, responseCode, response, command, code } = error as SMTPConnection.SMTPError
  if (responseCode !== undefined)
    return { kind: 'answered', code: responseCode, command: command ?? '', text: response ?? message }
  // Nodemailer answers for a server that offers no way to log in, or whose address is none.
  if (code === 'EAUTH') return { kind: 'answered', code: 530, command: 'AUTH', text: message }
  if (code === 'EENVELOPE') return { kind: 'answered', code: 553, command: 'RCPT TO', text: message }
  return begun
    ? { kind: 'maybe-sent', why: 'the connection ended before the server had answered' }
    : { kind: 'not-sent', why: code === undefined ? message : `the connection failed (${code})` }
}

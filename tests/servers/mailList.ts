import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { createModes, type Mode } from './httpServer'

/** A mail as it came to the list. */
export type ListMail = {
  messageId: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  to: string[]
}

/** A real mail server on loopback, with a list behind it. */
export type MailList = {
  url: string
  /** For the form, login and all. */
  server: string
  to: string
  secrets: string[]
  mails: ListMail[]
  /** `status` is the code of the answer: to the recipient where it is one of those, to the mail otherwise. */
  next: (...modes: Mode[]) => void
  /** The login is dead. */
  revoke: () => void
  stop: () => Promise<void>
}

/** Codes that name a refused recipient (RFC 5321 §4.2.3). */
const ofRecipient = [450, 550, 551, 553]

/** Starts one. */
export const startMailList = async (): Promise<MailList> => {
  const [user, pass, to] = ['simulated-list-user', 'simulated list/password', 'news@lists.example']
  const mails: ListMail[] = []
  const sockets = new Set<Socket>()
  const modes = createModes()
  const queue: Mode[] = []
  let isRevoked = false
  const refusal = (mode: Extract<Mode, { kind: 'status' }>): Error =>
    Object.assign(new Error(JSON.stringify(mode.body ?? 'Simulated')), { responseCode: mode.status })
  const hangUp = (): void => sockets.forEach((socket) => socket.destroy())

  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      !isRevoked && username === user && password === pass
        ? done(null, { user: username })
        : done(Object.assign(new Error('Authentication credentials invalid'), { responseCode: 535 })),
    onRcptTo: ({ address }, _session, done) => {
      const mode = modes.take()
      if (address !== to) return done(Object.assign(new Error('No such list'), { responseCode: 550 }))
      if (mode?.kind === 'drop-request') return hangUp()
      if (mode?.kind === 'status' && ofRecipient.includes(mode.status)) return done(refusal(mode))
      if (mode) queue.push(mode)
      done()
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        void (async () => {
          const mode = queue.shift()
          if (mode?.kind === 'status' && !mode.after) return done(refusal(mode))
          mails.push(await read(Buffer.concat(parts), envelope.rcptTo))
          if (mode?.kind === 'drop-answer' || mode?.kind === 'status') hangUp()
          else if (mode?.kind !== 'hang') done()
        })()
      })
    },
  })
  // Connections that a test cut off are no fault of the server.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    server: `smtp://${user}:${encodeURIComponent(pass)}@127.0.0.1:${port}`,
    to,
    secrets: [user, pass, encodeURIComponent(pass)],
    mails,
    next: modes.next,
    revoke: () => void (isRevoked = true),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(resolve)
        hangUp()
      }),
  }
}

const read = async (raw: Buffer, to: readonly { address: string }[]): Promise<ListMail> => {
  const mail = await PostalMime.parse(raw)
  return {
    messageId: mail.messageId ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    to: to.map(({ address }) => address),
  }
}

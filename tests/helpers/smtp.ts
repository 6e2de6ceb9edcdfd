import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail that arrived, as a mail program would read it. */
export type ReceivedMail = {
  from: string
  /** Addresses of the envelope. */
  to: string[]
  messageId: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  /** As it came over the wire. */
  raw: string
}

/** How the server behaves from now on. */
export type SmtpMood =
  | { kind: 'accept' }
  /** Answers this command with a code of its own. */
  | { kind: 'answer'; to: 'RCPT' | 'DATA'; code: number; text: string }
  /** Takes the whole mail, and hangs up before it says so. */
  | { kind: 'hang-up' }

/** A real mail server on loopback. */
export type SmtpUnderTest = {
  /** For `SMTP_URL`, with the credentials in it when there are some. */
  url: string
  messages: readonly ReceivedMail[]
  become: (mood: SmtpMood) => void
  stop: () => Promise<void>
}

/** Starts one. With `credentials`, nobody else may send. */
export const startSmtp = async (
  options: { credentials?: { user: string; pass: string } } = {},
): Promise<SmtpUnderTest> => {
  const { credentials } = options
  const messages: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  let mood: SmtpMood = { kind: 'accept' }
  const fault = (command: 'RCPT' | 'DATA'): Error | null =>
    mood.kind === 'answer' && mood.to === command
      ? Object.assign(new Error(mood.text), { responseCode: mood.code })
      : null

  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: credentials === undefined,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) => {
      const isRight = username === credentials?.user && password === credentials?.pass
      if (isRight) done(null, { user: username })
      else done(Object.assign(new Error('Authentication credentials invalid'), { responseCode: 535 }))
    },
    onRcptTo: (_address, _session, done) => done(fault('RCPT')),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        void (async () => {
          const refusal = fault('DATA')
          if (refusal) return done(refusal)
          const raw = Buffer.concat(parts)
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
          messages.push(
            await readMail(
              raw,
              from,
              envelope.rcptTo.map(({ address }) => address),
            ),
          )
          if (mood.kind === 'hang-up') for (const socket of sockets) socket.destroy()
          else done()
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
  const login = credentials ? `${credentials.user}:${credentials.pass}@` : ''
  return {
    url: `smtp://${login}127.0.0.1:${port}`,
    messages,
    become: (next) => (mood = next),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(resolve)
        for (const socket of sockets) socket.destroy()
      }),
  }
}

const readMail = async (raw: Buffer, from: string, to: string[]): Promise<ReceivedMail> => {
  const mail = await PostalMime.parse(raw)
  return {
    from,
    to,
    messageId: mail.messageId ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    raw: raw.toString('latin1'),
  }
}

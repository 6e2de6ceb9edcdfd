import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SendMailOptions, Transport } from 'nodemailer'
import type { KeptMail } from './store'

type MailMessage = Parameters<Transport['send']>[0]

/** What nodemailer tells who sent a mail. */
type Sent = { messageId: string; file: string }

/**
 * A nodemailer transport for a hub without a mail server: keeps each mail whole, as it would have left (`.eml`), with
 * its parts beside it (`.json`) for the admin. A mail that is sent again is kept again, under the same end of its name.
 *
 * Mails carry links that log people in: folder and files are for the hub's own user.
 *
 * @param args.directory - absolute; made when missing.
 * @example nodemailerAdapter({ transport: createTransport(fileTransport({ directory: '/srv/data/mail', now })), skipVerify: true, … })
 */
export const fileTransport = (args: { directory: string; now: () => Date }): Transport<Sent> => ({
  name: 'file',
  version: '1',
  send: (mail, done) => {
    keep(mail, args).then(
      (sent) => done(null, sent),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), undefined as never),
    )
  },
})

const keep = async (mail: MailMessage, args: { directory: string; now: () => Date }): Promise<Sent> => {
  const { directory, now } = args
  const [whole, parts] = await Promise.all([build(mail), normalise(mail)])
  const at = now().toISOString()
  const messageId = mail.message.messageId()
  const id = `${at.replace(/\D/g, '')}-${createHash('sha256').update(messageId).digest('hex').slice(0, 12)}`
  const { from, to } = mail.message.getEnvelope()
  const kept: KeptMail = {
    id,
    at,
    messageId,
    from: from === false ? '' : (from ?? ''),
    to: Array.isArray(to) ? to : [],
    subject: parts.subject ?? '',
    text: content(parts.text),
    html: content(parts.html),
  }
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const file = path.join(directory, `${id}.eml`)
  await write(file, whole)
  // Last: a mail is listed when both files are whole.
  await write(path.join(directory, `${id}.json`), JSON.stringify(kept, null, 2))
  return { messageId, file }
}

const build = (mail: MailMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    mail.message.build((error, whole) => (error ? reject(error) : resolve(whole)))
  })

const normalise = (mail: MailMessage): Promise<SendMailOptions> =>
  new Promise((resolve, reject) => {
    mail.normalize((error, parts) => (error ? reject(error) : resolve(parts ?? {})))
  })

const content = (part: SendMailOptions['text']): string =>
  typeof part === 'string' || Buffer.isBuffer(part) ? part.toString() : ''

/** Whole or not at all: a reader never meets half a file. */
const write = async (file: string, data: string | Buffer): Promise<void> => {
  const part = `${file}.part`
  await writeFile(part, data, { mode: 0o600 })
  await rename(part, file)
}

import { harmless, illness } from '../call'
import type { AccountContext, Health, MailAnswer, Outcome, Sent } from '../channel'
import { type Failure, redact } from '../classify'
import type { EmailDraft } from './compose'
import type { EmailSettings } from './settings'
import { messageIdOf, writeMail } from './write'

/** The mail server, its login in the address. */
export type EmailCredentials = { server: string }

type Context = AccountContext<EmailSettings, EmailCredentials>

/** RFC 4954 §6 and RFC 5321: the login, or its absence, and no fault of the mail. */
const loginCodes = [530, 534, 535, 538]

/** Everything of a server's address that it could echo. */
const secretsOf = ({ server }: EmailCredentials): string[] => {
  const { username, password } = new URL(server)
  return [server, username, password, decodeURIComponent(username), decodeURIComponent(password)]
}

/**
 * Pure: RFC 5321 §4.2.1. 4yz is for now, 5yz for good; that the sender or the list is refused is a fault of the
 * settings, and of no mail.
 */
export const failureOf = (answer: MailAnswer, secrets: readonly string[]): Failure | null => {
  if (answer.kind === 'not-sent') return { kind: 'later', why: answer.why }
  if (answer.kind === 'maybe-sent') return { kind: 'unknown', why: answer.why }
  const { code, command } = answer
  if (code < 400) return null
  const why = redact(`SMTP ${code}: ${answer.text}`, secrets)
  if (code < 500) return { kind: 'later', why }
  const isSetting = loginCodes.includes(code) || /^(AUTH|MAIL|RCPT)/.test(command)
  return isSetting ? { kind: 'reauthorize', why } : { kind: 'refused', code: `SMTP_${code}`, why }
}

/**
 * One mail to the list. Mail servers know no key and cannot be asked: what is uncertain waits for a person. A second
 * copy has the Message-ID of the first, by which lists and mail programs know it.
 */
export const publishEmail = async (
  { key, draft }: { key: string; draft: EmailDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const { settings, credentials, mail, now } = context
  const picture = draft.picture && (await context.picture(draft.picture))
  if (picture && picture.kind !== 'picture') return picture
  const answer = await mail({
    server: credentials.server,
    mail: writeMail({ key, draft, settings, picture, now: now() }),
  })
  return (
    failureOf(answer, secretsOf(credentials)) ?? { kind: 'published', remoteId: messageIdOf(key, settings) }
  )
}

/** Does the server let us in? Whether the list takes what we send only a mail tells. */
export const checkEmail = async (_args: { key: string }, context: Context): Promise<Health> => {
  const { settings, credentials, mail } = context
  const failure = failureOf(await mail({ server: credentials.server, mail: null }), secretsOf(credentials))
  return failure ? illness(harmless(failure)) : { kind: 'healthy', account: settings.to }
}

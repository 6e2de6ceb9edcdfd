import type { SendEmailOptions } from 'payload'
import type { LetterLanguage } from '../../../../core/letter'
import type { Outcome } from '../../../../core/outcome'
import type { Deliverer } from '../deliverer'
import { classify } from './classify'
import { messageId } from './messageId'
import { renderMail } from './renderMail'

/** What {@link emailDeliverer} needs to know. */
export type EmailOptions = {
  /** Hands a whole mail to the mail server; rejects with nodemailer's error. */
  send: (mail: SendEmailOptions) => Promise<unknown>
  /** Public origin of the site. */
  siteURL: string
}

/** What e-mail can do. */
export const emailCapabilities: Deliverer['capabilities'] = { arrives: 'worker' }

/**
 * E-mail. An attempt that ended without an outcome is made again: mail servers offer no way to ask, and a second copy
 * of a verification mail does less harm than none. Both copies carry the same Message-ID, so that mail programs and
 * the reader's server can tell.
 */
export const emailDeliverer = ({ send, siteURL }: EmailOptions): Deliverer => ({
  id: 'email',
  capabilities: emailCapabilities,
  deliver: async ({ id, reader, letter, hub, unsubscribe }, { signal }) => {
    const remoteId = messageId(id, siteURL)
    const { subject, html, text } = await renderMail({ letter, reader, hub, unsubscribe, siteURL })
    const sending = send({
      to: { name: reader.name, address: reader.email },
      subject,
      html,
      text,
      attachments: (letter.attachments ?? []).map(({ name, type, content }) => ({
        filename: name,
        contentType: type,
        content,
      })),
      messageId: remoteId,
      // RFC 3834: no holiday notice should answer it.
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': reader.language,
        ...(unsubscribe ? oneClickHeaders(unsubscribe.token, reader.language, siteURL) : {}),
      },
    })
    const sent = sending.then((): Outcome => ({ kind: 'published', remoteId }), classify)
    const deadline = untilDeadline(signal)
    const outcome = await Promise.race([sent, deadline.reached])
    deadline.forget()
    return outcome
  },
})

/**
 * RFC 8058: a button in the mail program itself. Nodemailer folds no header it does not know, and the address stays on
 * one line, as RFC 2369 §2 wants it.
 */
const oneClickHeaders = (
  token: string,
  language: LetterLanguage,
  siteURL: string,
): Record<string, string> => ({
  'List-Unsubscribe': `<${siteURL}/api/unsubscribe?token=${encodeURIComponent(token)}&language=${language}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

const untilDeadline = (signal: AbortSignal): { reached: Promise<Outcome>; forget: () => void } => {
  let late = (): void => undefined
  const reached = new Promise<Outcome>((resolve) => {
    late = () =>
      resolve({ kind: 'unknown', why: 'The mail server did not answer in time; the mail may have left.' })
    if (signal.aborted) late()
    else signal.addEventListener('abort', late)
  })
  return { reached, forget: () => signal.removeEventListener('abort', late) }
}

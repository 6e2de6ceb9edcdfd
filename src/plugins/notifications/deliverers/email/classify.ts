import { describeError } from '../../../../core/describeError'
import type { Outcome } from '../../../../core/outcome'

/** What nodemailer adds to the errors it throws. */
type MailError = {
  /** Nodemailer's own name: EAUTH, ECONNECTION, EENVELOPE, … or Node's: ECONNREFUSED, ETIMEDOUT, … */
  code?: string
  /** The server's answer, 421, 550, … */
  responseCode?: number
  /** The SMTP command it answered: CONN, EHLO, AUTH, MAIL FROM, RCPT TO, DATA, … */
  command?: string
}

/** Answers to AUTH, or instead of it, that no repetition heals (RFC 4954 §6; 530: authentication required). */
const authenticationCodes = [530, 534, 535, 538]

/**
 * Pure: nodemailer's error → what it means. Answers of the server by RFC 5321 §4.2.1: 4yz is for now, 5yz is for good;
 * without an answer it depends on whether the message had been handed over.
 */
export const classify = (error: unknown): Outcome => {
  const { code = '', responseCode, command = '' } = (error ?? {}) as MailError
  const why = describeError(error)
  if (responseCode !== undefined && responseCode < 500) return { kind: 'later', why }
  if (code === 'EAUTH' || authenticationCodes.includes(responseCode ?? 0))
    // The server's words may quote what was sent to it.
    return {
      kind: 'reauthorize',
      why: `The mail server refuses the credentials (${responseCode ?? 'no code'}).`,
    }
  if (responseCode !== undefined) return { kind: 'refused', code: `SMTP_${responseCode}`, why }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { kind: 'refused', code, why }
  // The message goes with DATA: from there on, silence says nothing.
  return command === 'DATA' ? { kind: 'unknown', why } : { kind: 'later', why }
}

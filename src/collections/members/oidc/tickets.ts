import type { PayloadRequest } from 'payload'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { createToken, readToken, takeToken, type TokenContents } from '../tokens/tokens'
import type { Proof } from './client'
import type { PublicProvider } from './provider'

/** What a proven identity waits for: its person becomes a member, or a member says that it is theirs. */
export type TicketPurpose = 'oidc-register' | 'oidc-link'

/** Milliseconds that a ticket is good: time to read a code of conduct. */
export const ticketMs = 30 * 60_000

/** What a ticket holds. */
export type Ticket = { provider: PublicProvider; proof: Proof; member: number | string | null }

/** Makes a ticket, good once. */
export const createTicket = (
  args: { purpose: TicketPurpose; provider: string; proof: Proof; member: number | string | null },
  req: PayloadRequest,
): Promise<string> =>
  createToken({
    member: args.member,
    purpose: args.purpose,
    data: { ...args.proof, provider: args.provider },
    ttlMs: ticketMs,
    req,
  })

/** Reads a ticket without taking it; null when it is not good. */
export const readTicket = async (
  args: { purpose: TicketPurpose; ticket: string },
  req: PayloadRequest,
): Promise<Ticket | null> => {
  const contents = await readToken({ token: args.ticket, purpose: args.purpose, req })
  return contents && ticketOf(contents, req)
}

/**
 * Takes a ticket.
 *
 * @throws TOKEN_INVALID, also when its provider is no longer configured.
 */
export const takeTicket = async (
  args: { purpose: TicketPurpose; ticket: string },
  req: PayloadRequest,
): Promise<Ticket> => {
  const ticket = ticketOf(await takeToken({ token: args.ticket, purpose: args.purpose, req }), req)
  if (!ticket) throw memberErrors.TOKEN_INVALID({ field: 'ticket' })
  return ticket
}

const ticketOf = ({ data, member }: TokenContents, req: PayloadRequest): Ticket | null => {
  const { provider: id, ...proof } = data as unknown as Proof & { provider: string }
  const provider = settingsOf(req.payload).providers.find((each) => each.id === id)
  return provider ? { provider: { id, label: provider.label }, proof, member } : null
}

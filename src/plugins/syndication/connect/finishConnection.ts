import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireManager } from '../access'
import type { GrantedAccount } from '../channels/connect'
import { errors } from '../errors'
import { connectedKey } from '../hooks/keepAccount'
import { settingsOf } from '../options'
import { type ChannelRow, findRow, type Id } from '../rows'
import { connectable, wayOf } from './connectChannel'
import { connectErrors } from './errors'
import { keepFlow, takeFlow } from './flow'
import { refusal } from './refusal'

/** What came of it: connected, or accounts of which the person chooses one by `chooseAccount`. */
export type ConnectionResult = {
  channel: Id
  /** How the network calls the account; null while there is a choice to make. */
  account: string | null
  /** Takes the choice; null when there is none. */
  ticket: string | null
  choices: { id: string; name: string }[]
}

type Found = GrantedAccount<Record<string, unknown>, unknown>

/**
 * Ends a connection: looks whether it was begun in this session, changes the code for tokens, asks whose they are, and
 * keeps them, encrypted. For managers.
 *
 * @param input.error - what the network answered instead of a code (RFC 6749 §4.1.2.1).
 * @throws Forbidden, `CONNECTION_EXPIRED`, `_DENIED`, `_UNAVAILABLE`, `_REFUSED`, `_EMPTY`, `_OTHER_ACCOUNT`.
 */
export const finishConnection = async (
  input: { state: string; code?: string | null; error?: string | null },
  req: PayloadRequest,
): Promise<ConnectionResult> => {
  requireManager(req)
  const taken = await takeFlow({ key: input.state, step: 'asked' }, req)
  if (!taken) throw connectErrors.CONNECTION_EXPIRED({ field: 'state' })
  const { row, connect } = await rowOf(taken.channel, req)
  if (input.error) throw answered(input.error)
  if (!input.code) throw connectErrors.CONNECTION_EXPIRED({ field: 'code' })
  const { app, redirectURI, verifier, settings } = taken.flow
  const grant = await connect.grant(
    { code: input.code, app, redirectURI, verifier },
    { settings, ...wayOf(req) },
  )
  if (grant.kind === 'problem') throw refusal(grant)
  const accounts = grant.accounts as readonly Found[]
  const known = accounts.filter((account) => isSame(account, row))
  if (isKnown(row) && known.length === 0) throw connectErrors.CONNECTION_OTHER_ACCOUNT({ field: 'code' })
  const [only, ...others] = known.length > 0 ? known : accounts
  const scopes = grant.scopes === null ? null : [...grant.scopes]
  if (only && others.length === 0) return keep({ row, account: only, scopes }, req)
  const ticket = await keepFlow<'choosing'>(
    {
      channel: row.id,
      flow: { step: 'choosing', scopes, accounts: accounts.map((each) => ({ ...each })) },
    },
    req,
  )
  return {
    channel: row.id,
    account: null,
    ticket,
    choices: accounts.map(({ id, name }) => ({ id, name })),
  }
}

/**
 * Chooses among the accounts of a connection. For managers.
 *
 * @throws Forbidden, `CONNECTION_EXPIRED`.
 */
export const chooseAccount = async (
  input: { ticket: string; account: string },
  req: PayloadRequest,
): Promise<ConnectionResult> => {
  requireManager(req)
  const taken = await takeFlow({ key: input.ticket, step: 'choosing' }, req)
  const account = taken?.flow.accounts.find(({ id }) => id === input.account)
  if (!taken || !account) throw connectErrors.CONNECTION_EXPIRED({ field: 'ticket' })
  const { row } = await rowOf(taken.channel, req)
  return keep({ row, account, scopes: taken.flow.scopes }, req)
}

const rowOf = async (id: Id, req: PayloadRequest) => {
  const { payload } = req
  const row = await findRow({ payload, collection: slugs.channels, id })
  if (!row) throw errors.CHANNEL_NOT_FOUND({ field: 'channel' })
  return { row, ...connectable(settingsOf(payload).channels[row.kind], row) }
}

/** Is it known which account this channel is? */
const isKnown = (row: ChannelRow): boolean => row.remoteId != null || row.account != null || hasIdentity(row)

/** Settings that name an account, by the networks that have one. */
const hasIdentity = ({ kind, settings }: ChannelRow): boolean =>
  ['author', 'page', 'account'].some((name) => Boolean(settings?.[kind]?.[name]))

/**
 * Is this the account of the channel? By the network's lasting name; of an account that was typed in, by what its
 * settings say; and where these say nothing, by how the network called it when it was last asked.
 */
const isSame = (account: Found, row: ChannelRow): boolean => {
  if (row.remoteId != null) return account.id === row.remoteId
  const stored = row.settings?.[row.kind] ?? {}
  const told = Object.entries(account.settings).filter(([name]) => Boolean(stored[name]))
  if (told.length > 0) return told.every(([name, value]) => stored[name] === value)
  return row.account == null || row.account === account.name
}

const answered = (error: string) =>
  // RFC 6749 §4.1.2.1; LinkedIn has words of its own for it.
  /denied|cancel/.test(error)
    ? connectErrors.CONNECTION_DENIED()
    : /unavailable|server_error/.test(error)
      ? connectErrors.CONNECTION_UNAVAILABLE({ facts: { said: error.slice(0, 100) } })
      : connectErrors.CONNECTION_REFUSED({ facts: { said: error.slice(0, 100) } })

/** Saves what the account logs in with from now on; what waited for it goes on. */
const keep = async (
  args: { row: ChannelRow; account: Found; scopes: readonly string[] | null },
  req: PayloadRequest,
): Promise<ConnectionResult> => {
  const { row, account, scopes } = args
  const { payload } = req
  const now = settingsOf(payload).now().toISOString()
  await inTransaction({ payload, req }, () =>
    payload.update({
      collection: slugs.channels,
      id: row.id,
      data: {
        settings: { [row.kind]: { ...row.settings?.[row.kind], ...account.settings } },
        credentials: { [row.kind]: account.credentials },
      },
      context: {
        [connectedKey]: {
          status: 'healthy',
          statusText: null,
          account: account.name,
          remoteId: account.id,
          scopes,
          endsAt: account.endsAt,
          connectedAt: now,
          checkedAt: now,
        },
      },
      depth: 0,
      req,
      // System write: who may do this was asked above, and nobody may write an account's state by hand.
      overrideAccess: true,
    }),
  )
  ring(payload)
  return { channel: row.id, account: account.name, ticket: null, choices: [] }
}

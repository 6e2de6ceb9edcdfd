import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import {
  type AccountContext,
  capabilitiesOf,
  type Channel,
  type ChannelContext,
  type Language,
  type Limits,
  type Voice,
} from './channels/channel'
import { openSession } from './openSession'
import { openVideo } from './openVideo'
import { preparePicture } from './preparePicture'
import { progressOf } from './progressOf'
import type { SyndicationSettings } from './options'
import { type ChannelRow, findRow, type Id } from './rows'
import { watchedFetch } from './traffic/watchedFetch'
import { slugs } from '../../slugs'
import { openSealed, UnsealError } from './secrets'
import { type Tracking, trackingOf } from './tracking/tracking'
import { voiceOf } from './voice'

/** An account ready for use: its network, and what it says there. Holds secrets; never stored, logged or answered. */
export type Account = {
  id: Id
  channel: Channel
  settings: unknown
  credentials: unknown
  language: Language
  limits: Limits | null
  voice: Voice
  tracking: Tracking
  /** The network, as channels are stored under it. */
  kind: string
  status: ChannelRow['status']
}

/** An account, or why it cannot be used until somebody connects it again. */
export type OpenedAccount = { kind: 'account'; account: Account } | { kind: 'reauthorize'; why: string }

/**
 * Reads a channel and unseals what it logs in with.
 *
 * @returns null when there is no such channel.
 */
export const openAccount = async (args: {
  payload: Payload
  settings: SyndicationSettings
  id: Id
  req?: PayloadRequest
}): Promise<{ row: ChannelRow; opened: OpenedAccount } | null> => {
  const { payload, settings, id, req } = args
  const row = await findRow({ payload, collection: slugs.channels, id, ...(req ? { req } : {}) })
  return row && { row, opened: unlock(row, settings, payload) }
}

const unlock = (row: ChannelRow, settings: SyndicationSettings, payload: Payload): OpenedAccount => {
  const channel = settings.channels[row.kind]
  if (!channel) return { kind: 'reauthorize', why: 'This hub does not know the network of this channel.' }
  if (!row.sealed) return { kind: 'reauthorize', why: 'It is not connected yet.' }
  const accountSettings = settingsIn(row, channel)
  if (!accountSettings.success) return { kind: 'reauthorize', why: 'The settings are incomplete.' }
  try {
    const sealed = openSealed({ payload, purpose: 'credentials', sealed: row.sealed ?? '' })
    const credentials = channel.credentials.parse(sealed)
    const { id, language, status } = row
    return {
      kind: 'account',
      account: {
        id,
        channel,
        settings: accountSettings.data,
        credentials,
        language,
        status,
        limits: row.limits ?? null,
        voice: voiceOf(row),
        tracking: trackingOf(row),
        kind: row.kind,
      },
    }
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error
    return {
      kind: 'reauthorize',
      why: 'The stored secret cannot be read with this hub’s PAYLOAD_SECRET: enter it again.',
    }
  }
}

/** The settings of a channel, as its network reads them. */
export const settingsIn = (row: ChannelRow, channel: Channel): ReturnType<Channel['settings']['safeParse']> =>
  channel.settings.safeParse(present(row.settings?.[row.kind] ?? {}))

const present = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))

/**
 * What an account may use for one piece of work: everything ends with the deadline, and is kept for as long as it
 * takes to write down what came of it.
 *
 * @param args.isSpare - publishing comes before it: it leaves half of the account's allowance. @default false
 * @param args.deadlineMs - @default the settings'
 * @param args.isAsked - a person asks for it now: a host that failed lately is tried all the same. @default false
 */
export const contextOf = (args: {
  payload: Payload
  settings: SyndicationSettings
  account: Account
  isAsked?: boolean
  isSpare?: boolean
  deadlineMs?: number
  /** The delivery that it is for; without, nothing is kept between attempts. */
  delivery?: Id
}): ChannelContext<unknown, unknown, unknown> => {
  const { payload, settings, account, isAsked = false, isSpare = false } = args
  const { fetch, mail, now } = settings
  const deadlineMs = args.deadlineMs ?? settings.deadlineMs
  const deadline = AbortSignal.timeout(deadlineMs)
  const context: AccountContext<unknown, unknown> = {
    settings: account.settings,
    credentials: account.credentials,
    now,
    wait: (milliseconds) =>
      sleep(milliseconds, undefined, { signal: deadline, ref: false }).catch(() => undefined),
    picture: (picture) => {
      const rule = capabilitiesOf(account.channel, account.limits).picture
      if (!rule) throw new Error(`${account.channel.name} takes no pictures, and asked for one.`)
      return preparePicture({ picture, rule, read: settings.readPicture })
    },
    mail: (request) => mail({ timeoutMs: deadlineMs, ...request, signal: deadline }),
    video: (video) => {
      const rule = account.channel.capabilities.video
      if (!rule) throw new Error(`${account.channel.name} takes no videos, and asked for one.`)
      return openVideo({ video, rule, fetch: (request) => fetch({ ...request, signal: deadline }) })
    },
    progress: progressOf({ payload, ...(args.delivery === undefined ? {} : { delivery: args.delivery }) }),
    fetch: watchedFetch({
      payload,
      settings,
      account: account.id,
      isAsked,
      isSpare,
      fetch: (request) =>
        fetch({
          timeoutMs: deadlineMs,
          ...request,
          signal: request.signal ? AbortSignal.any([request.signal, deadline]) : deadline,
        }),
    }),
  }
  return {
    ...context,
    session: (stale) =>
      openSession({ payload, settings, id: account.id, channel: account.channel, context, stale }),
  }
}

import { hubCustom } from '../../src/config/hubCustom'
import type { HubOptions } from '../../src/hub'
import type { Member } from '../../src/payload-types'
import { hubEmail, type Kind } from '../../src/plugins/notifications'
import { notify } from '../../src/plugins/notifications/notify'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'

/** A Monday, nine in Paris. */
export const monday = new Date('2026-01-05T08:00:00Z')
/** Public origin of the hub under test. */
export const siteURL = 'https://hub.example.org'

/** Kinds for tests: one may wait, one does not, one is nobody's choice. */
export const kinds = {
  'test.patient': {
    via: ['inApp', 'email'],
    group: 'community',
    urgency: 'canWait',
    write: ({ data }) => ({
      subject: `Patient ${JSON.stringify(data.n)}`,
      lines: ['It can wait.'],
      path: '/blog',
    }),
  },
  'test.urgent': {
    via: ['inApp', 'email'],
    group: 'standing',
    write: ({ data, language }) => ({
      subject: `${language === 'fr' ? 'Pressé' : 'Urgent'} ${JSON.stringify(data.n)}`,
      lines: ['It cannot.'],
      button: { label: 'Look', path: `/forum/${JSON.stringify(data.n)}` },
    }),
  },
  'test.mandatory': {
    via: ['inApp', 'email'],
    write: ({ data }) => ({ subject: `Mandatory ${JSON.stringify(data.n)}`, lines: ['You must know.'] }),
  },
} satisfies Record<string, Kind>

/** A hub with a real mail server and a clock that the test holds. */
export type World = {
  hub: TestHub
  smtp: SmtpUnderTest
  now: () => Date
  /** Sets the clock. */
  at: (time: Date | string) => void
  /** Notifies members by a kind for tests. */
  tell: (kind: keyof typeof kinds, n: number, ...to: readonly Member[]) => Promise<void>
  /** One turn of each of the worker's tasks that notifications pass through. */
  work: () => Promise<void>
  /** Every notification, oldest first. */
  rows: () => Promise<Record<string, unknown>[]>
  /** Subjects of the mails that arrived since the last call, in order. */
  mailed: () => string[]
  stop: () => Promise<void>
}

/** Boots one. */
export const bootWorld = async (options: HubOptions['notifications'] = {}): Promise<World> => {
  let clock = monday
  let read = 0
  const now = (): Date => clock
  const smtp = await startSmtp()
  const from = { name: 'Hub', address: 'hub@example.org' }
  const hub = await bootHub({
    options: { siteURL, now, notifications: { ...options, kinds: { ...kinds, ...options.kinds } } },
    change: (config) => ({
      ...config,
      email: hubEmail({ smtpURL: smtp.url, from, directory: '/nowhere', now }),
    }),
  })
  const signal = new AbortController().signal
  return {
    hub,
    smtp,
    now,
    at: (time) => (clock = new Date(time)),
    tell: async (kind, n, ...to) => {
      const req = await hub.requestOf(null)
      const key = `${kind}:${n}`
      await notify({ kind, key, subject: null, data: { n }, to: to.map(({ id }) => id), req })
    },
    work: async () => {
      for (const task of ['outbox', 'notifications', 'live'])
        await hubCustom(hub.payload.config)
          .tasks.find(({ name }) => name === task)
          ?.run({ payload: hub.payload, signal })
    },
    rows: async () =>
      (await hub.payload.find({ collection: 'notifications', pagination: false, depth: 0, sort: 'id' }))
        .docs as unknown as Record<string, unknown>[],
    mailed: () => {
      const fresh = smtp.messages.slice(read).map(({ subject }) => subject)
      read = smtp.messages.length
      return fresh
    },
    stop: async () => {
      await hub.stop()
      await smtp.stop()
    },
  }
}

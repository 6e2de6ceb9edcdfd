import type { CollectionConfig, Config, GlobalConfig, Payload } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import { pipe } from '../../src/config/pipe'
import { addCollections, addGlobals } from '../../src/config/steps'
import { database } from '../../src/database'
import {
  continueFanOut,
  hubEmail,
  type Kind,
  notifications,
  notificationTopics,
  tellEverybody,
} from '../../src/plugins/notifications'
import { outbox } from '../../src/plugins/outbox'
import type { TestDatabase } from '../outbox/config'

/** What a test tells a worker process that notifies. */
export type NotifyOrder = {
  where: TestDatabase
  /** ISO 8601: the worker's clock stands still. */
  now: string
  smtpURL: string
}

/** Mails a member gets in a day of these tests, the digest among them. */
export const mailsPerDay = 3

const Members: CollectionConfig = {
  slug: 'members',
  auth: { verify: true },
  fields: [
    { name: 'displayName', type: 'text' },
    { name: 'locale', type: 'text' },
    { name: 'timeZone', type: 'text' },
  ],
}
const Hub: GlobalConfig = {
  slug: 'hub',
  access: { read: () => true },
  fields: [
    { name: 'name', type: 'text', defaultValue: 'Hub' },
    { name: 'accent', type: 'text' },
  ],
}

const numbered = (word: string): Kind['write'] => {
  return ({ data }) => ({ subject: `${word} ${JSON.stringify(data.n)}`, lines: ['…'] })
}
const kinds: Record<string, Kind> = {
  crowd: { via: ['inApp'], group: 'community', write: numbered('Crowd') },
  urgent: { via: ['inApp', 'email'], group: 'standing', write: numbered('Urgent') },
  patient: { via: ['email'], group: 'community', urgency: 'canWait', write: numbered('Patient') },
}

/** A Payload with members, the outbox and notifications and nothing else: it boots in a second. */
export const killConfig = ({ where, now, smtpURL }: NotifyOrder): Config => {
  const clock = (): Date => new Date(now)
  return {
    secret: 'a secret of the tests, long enough',
    db: database(where),
    admin: { user: 'members' },
    telemetry: false,
    email: hubEmail({
      smtpURL,
      from: { name: 'Hub', address: 'hub@example.org' },
      directory: '/nowhere',
      now: clock,
    }),
    logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
    typescript: { autoGenerate: false },
    plugins: [
      (config) =>
        pipe(
          config,
          addCollections(Members),
          addGlobals(Hub),
          outbox({
            topics: notificationTopics,
            consumers: {
              'crowd.called': [tellEverybody('crowd')],
              'notifications.fan-out': [continueFanOut],
            },
            now: clock,
            random: Math.random,
          }),
          notifications({
            siteURL: 'https://hub.example.org',
            kinds,
            mayRead: ({ members }) => Promise.resolve(members),
            pathOf: () => Promise.resolve(null),
            ruleTitle: () => Promise.resolve(null),
            mailsPerDay,
            now: clock,
            random: Math.random,
          }),
        ),
    ],
  }
}

/** Does what is due, until nothing is. */
export const workAll = async (payload: Payload): Promise<void> => {
  const signal = new AbortController().signal
  for (;;) {
    let done = 0
    for (const { run } of hubCustom(payload.config).tasks) done += await run({ payload, signal })
    if (done === 0) return
  }
}

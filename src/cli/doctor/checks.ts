import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { type CollectionSlug, createLocalReq, type Payload, type Where } from 'payload'
import type { Env } from '../../config/env'
import { type Migration, migrationState } from '../../database/migrations'
import { type ProviderState, providerStatesOf } from '../../plugins/moderation'
import { slugs } from '../../slugs'

/** What a check found; `fine` decides the exit code. */
export type Finding = { fine: boolean; says: string }

const fine = (says: string): Finding => ({ fine: true, says })
const bad = (says: string): Finding => ({ fine: false, says })

/** Can the hub write where it keeps its files? */
export const checkFolder = async (folder: string): Promise<Finding> => {
  try {
    if (!(await stat(folder)).isDirectory()) return bad(`${folder} is not a folder`)
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return fine(`${folder} can be written`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return bad(`${folder} does not exist: the first start makes it`)
    return bad(`${folder} cannot be read and written (${code})`)
  }
}

/** Where do uploads go, and can the hub write there? */
export const checkUploads = async ({ s3, dataDir }: Pick<Env, 's3' | 'dataDir'>): Promise<Finding> => {
  if (s3) return fine(`kept in the bucket ${s3.bucket}`)
  const folder = path.join(dataDir, 'media')
  try {
    await access(folder)
  } catch {
    // Made by the first upload.
    return checkFolder(dataDir)
  }
  return checkFolder(folder)
}

/** Does the database's schema fit the code? */
export const checkSchema = async (payload: Payload, migrations: readonly Migration[]): Promise<Finding> => {
  const { unknown, pending } = await migrationState(payload, migrations)
  if (unknown.length > 0) return bad(`written by a newer version of the hub: ${unknown.join(', ')}`)
  if (pending.length > 0) return bad(`${pending.length} to run: the next start does`)
  return fine(migrations.length === 0 ? 'none needed' : 'up to date')
}

/** Does the mail server let us in? Without one, can mails be kept? */
export const checkMail = async ({ mail, dataDir }: Pick<Env, 'mail' | 'dataDir'>): Promise<Finding> => {
  if (mail.smtpURL === null) {
    const folder = await checkFolder(dataDir)
    const kept = path.join(dataDir, 'mail')
    return folder.fine ? fine(`no SMTP_URL: mails are kept in ${kept} and shown in the admin`) : folder
  }
  const { host } = new URL(mail.smtpURL)
  const transport = createTransport({ url: mail.smtpURL, connectionTimeout: 10_000, greetingTimeout: 10_000 })
  try {
    await transport.verify()
    return fine(`${host} lets us in`)
  } catch (error) {
    // Only the code: the words may repeat the password.
    const { code, responseCode } = error as { code?: string; responseCode?: number }
    return bad(
      `${host} does not let us in (${[code, responseCode].filter(Boolean).join(' ') || 'no answer'})`,
    )
  } finally {
    transport.close()
  }
}

/** Milliseconds that a message may wait before something is wrong: the worker's timer is seconds. */
const patience = 10 * 60_000

/** Does the outbox move? */
export const checkOutbox = async (payload: Payload, now: Date): Promise<Finding> => {
  const since = new Date(now.getTime() - patience).toISOString()
  const waiting = await count(payload, slugs.outbox, { status: { equals: 'pending' } })
  const late = await count(payload, slugs.outbox, {
    and: [{ status: { equals: 'pending' } }, { nextAttemptAt: { less_than: since } }],
  })
  const failed = await count(payload, slugs.outbox, { status: { equals: 'failed' } })
  const told = `${waiting} waiting, ${failed} failed`
  if (failed > 0) return bad(`${told}: see Outbox in the admin`)
  return late > 0 ? bad(`${told}, ${late} for more than ten minutes: is the hub running?`) : fine(told)
}

// In each of these a person has to decide or to mend something.
const stuck = ['refused', 'reauthorize', 'unknown', 'exhausted']

/** Did everything reach its channel? */
export const checkDeliveries = async (payload: Payload): Promise<Finding> => {
  if (!(slugs.deliveries in payload.collections)) return fine('this hub has no channels')
  const waiting = await count(payload, slugs.deliveries, {
    status: { in: ['scheduled', 'pending', 'sending', 'retrying'] },
  })
  const failed = await count(payload, slugs.deliveries, { status: { in: stuck } })
  const told = `${waiting} on their way, ${failed} failed`
  return failed > 0 ? bad(`${told}: see Deliveries in the admin`) : fine(told)
}

/** Did every notification reach its member? */
export const checkNotifications = async (payload: Payload): Promise<Finding> => {
  if (!(slugs.notifications in payload.collections)) return fine('this hub sends none')
  const waiting = await count(payload, slugs.notifications, { status: { in: ['pending', 'retrying'] } })
  const failed = await count(payload, slugs.notifications, { status: { in: stuck } })
  const told = `${waiting} on their way, ${failed} failed`
  return failed > 0 ? bad(`${told}: see Notifications in the admin`) : fine(told)
}

/** Do the services answer that are asked about texts besides the hub's own checks? None is needed. */
export const checkServices = async (payload: Payload, now: Date): Promise<Finding> => {
  if (!(slugs.moderationLookups in payload.collections)) return fine('this hub judges no texts')
  const states = await providerStatesOf(now, await createLocalReq({}, payload))
  const asked = states.filter(({ isOn }) => isOn)
  if (asked.length === 0) return fine('none is asked')
  const told = asked.map(toldOf).join(' · ')
  // One that failed and answered since is well again.
  const isIll = ({ lastAnswer, lastFailure }: ProviderState): boolean =>
    lastFailure !== null && (lastAnswer === null || lastAnswer < lastFailure.at)
  return asked.some(isIll) ? bad(`${told}: see Outside checks in the admin`) : fine(told)
}

const toldOf = ({ name, used, budget, waiting, lastAnswer, lastFailure }: ProviderState): string =>
  [
    `${name}: ${used} of ${budget} requests today`,
    `${waiting} waiting`,
    lastAnswer ? `answered last ${lastAnswer}` : 'has not answered yet',
    ...(lastFailure ? [`failed last ${lastFailure.at} (${lastFailure.code})`] : []),
  ].join(', ')

const count = async (payload: Payload, collection: CollectionSlug, where: Where): Promise<number> =>
  // A system read: the operator asks, and sees numbers only.
  (await payload.count({ collection, where, overrideAccess: true })).totalDocs

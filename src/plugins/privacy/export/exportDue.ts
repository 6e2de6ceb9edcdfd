import { stat } from 'node:fs/promises'
import { createLocalReq, type Payload, type Where } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import type { PrivacySettings } from '../options'
import { relatedId } from '../rows'
import { archivePaths, finishArchive, prepareDirectory, removeArchive } from './files'
import { writeArchive } from './writeArchive'

type StoredExport = {
  id: number | string
  member: unknown
  status: string
  file?: string | null
  attempts: number
}

const day = 24 * 3_600_000
/** An archive that could not be made so many times waits for a person; the member may ask for another. */
const maxAttempts = 3

/**
 * Makes the next archive that somebody waits for, then removes one that has expired. A worker that is killed leaves
 * half a file under a name of its own; the next one, when the lease is over, removes it and begins anew.
 *
 * @returns how many were made or removed.
 */
export const exportDue = async (
  settings: PrivacySettings,
  { payload }: { payload: Payload },
): Promise<number> => {
  const claimed = await claim(settings, payload)
  if (claimed) await make(settings, payload, claimed)
  return (claimed ? 1 : 0) + (await expire(settings, payload))
}

type Claimed = StoredExport & { file: string }

/** Takes one, in a transaction: of two workers, the second finds it taken. */
const claim = (settings: PrivacySettings, payload: Payload): Promise<Claimed | null> =>
  inTransaction({ payload }, async (req) => {
    const now = settings.now()
    // System read and writes from here on: the worker has no user.
    const found = await payload.db.findOne<StoredExport & { id: number }>({
      collection: slugs.dataExports,
      where: {
        or: [
          { status: { equals: 'waiting' } },
          { and: [{ status: { equals: 'running' } }, { leaseUntil: { less_than: now.toISOString() } }] },
        ],
      },
      req,
    })
    if (!found) return null
    await removeArchive(settings.exportDirectory, found.file)
    const file = `${settings.randomHex(16)}.zip`
    const isHopeless = found.attempts >= maxAttempts
    await payload.db.updateOne({
      collection: slugs.dataExports,
      id: found.id,
      data: isHopeless
        ? { status: 'failed', slot: `failed ${file}`, file: null }
        : {
            status: 'running',
            progress: 0,
            file,
            attempts: found.attempts + 1,
            leaseUntil: lease(settings),
          },
      req,
      returning: false,
    })
    return isHopeless ? null : { ...found, file }
  })

const lease = ({ now, export: { leaseMs } }: PrivacySettings): string =>
  new Date(now().getTime() + leaseMs).toISOString()

const make = async (settings: PrivacySettings, payload: Payload, claimed: Claimed): Promise<void> => {
  const { exportDirectory: directory, now } = settings
  const { id, file } = claimed
  const member = relatedId(claimed.member)
  const req = await createLocalReq({}, payload)
  const person = member === null ? null : await settings.account.describe(member, req)
  if (!person) return
  await prepareDirectory(directory)
  const { whole, part } = archivePaths(directory, file)
  await writeArchive({
    file: part,
    person,
    siteURL: settings.siteURL,
    at: now(),
    req,
    onProgress: async (done, total) => {
      await payload.db.updateMany({
        collection: slugs.dataExports,
        where: isOurs(claimed),
        data: { progress: Math.floor((99 * done) / total), leaseUntil: lease(settings) },
        returning: false,
      })
    },
  })
  await finishArchive(directory, file)
  const { size } = await stat(whole)
  await inTransaction({ payload }, async (req) => {
    const { totalDocs } = await payload.db.count({
      collection: slugs.dataExports,
      where: isOurs(claimed),
      req,
    })
    // Erased or taken over meanwhile: nobody will fetch this one.
    if (totalDocs === 0) return removeArchive(directory, file)
    await payload.db.updateOne({
      collection: slugs.dataExports,
      id,
      data: {
        status: 'ready',
        progress: 100,
        size,
        slot: `ready ${file}`,
        readyAt: now().toISOString(),
        expiresAt: new Date(now().getTime() + settings.export.keepDays * day).toISOString(),
        leaseUntil: null,
      },
      req,
      returning: false,
    })
    await settings.emit({ topic: 'privacy.export-ready', payload: { member: person.id, export: id }, req })
  })
}

/** The row as this worker claimed it: another one would have given the file another name. */
const isOurs = ({ id, file }: Claimed): Where => ({
  and: [{ id: { equals: id } }, { file: { equals: file } }, { status: { equals: 'running' } }],
})

/** Removes the file of an archive whose days are over; the row stays and says so. */
const expire = async (settings: PrivacySettings, payload: Payload): Promise<number> => {
  const old = await payload.db.findOne<StoredExport & { id: number }>({
    collection: slugs.dataExports,
    where: {
      and: [
        { status: { equals: 'ready' } },
        { expiresAt: { less_than_equal: settings.now().toISOString() } },
      ],
    },
  })
  if (!old) return 0
  await removeArchive(settings.exportDirectory, old.file)
  await payload.db.updateOne({
    collection: slugs.dataExports,
    id: old.id,
    data: { status: 'expired', file: null },
    returning: false,
  })
  return 1
}

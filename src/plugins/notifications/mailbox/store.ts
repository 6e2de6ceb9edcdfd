import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** A mail that `fileTransport` kept. */
export type KeptMail = {
  /** Its time and a digest of its Message-ID: also the name of its files. */
  id: string
  /** ISO 8601. */
  at: string
  messageId: string
  /** Addresses of the envelope. */
  from: string
  to: readonly string[]
  subject: string
  text: string
  html: string
}

const idShape = /^\d{17}-[0-9a-f]{12}$/

/** How many the list shows; older ones stay in the folder. */
const listed = 200

/** The kept mails without their bodies, newest first. */
export const listMails = async (directory: string): Promise<Omit<KeptMail, 'text' | 'html'>[]> => {
  const ids = (await fileNames(directory))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((id) => idShape.test(id))
    .sort()
    .reverse()
    .slice(0, listed)
  const mails = await Promise.all(ids.map((id) => readMail(directory, id)))
  return mails.flatMap((mail) => {
    if (!mail) return []
    const { id, at, messageId, from, to, subject } = mail
    return [{ id, at, messageId, from, to, subject }]
  })
}

/** One kept mail; null when there is none of that id, or when it cannot be one. */
export const readMail = async (directory: string, id: string): Promise<KeptMail | null> => {
  if (!idShape.test(id)) return null
  try {
    return JSON.parse(await readFile(path.join(directory, `${id}.json`), 'utf8')) as KeptMail
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const fileNames = async (directory: string): Promise<string[]> => {
  try {
    return await readdir(directory)
  } catch (error) {
    // No mail yet, no folder yet.
    if (isMissing(error)) return []
    throw error
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

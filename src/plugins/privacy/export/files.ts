import { open, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

// Names are random hexadecimal digits of our own; anything else is no archive.
const shape = /^[0-9a-f]{32}\.zip$/

/** Where an archive lies once it is whole, and while it is being written. Throws for a name that is none of ours. */
export const archivePaths = (directory: string, file: string): { whole: string; part: string } => {
  if (!shape.test(file)) throw new Error('This is not the name of an archive.')
  const whole = path.join(directory, file)
  return { whole, part: `${whole}.part` }
}

/** Makes the folder, readable by nobody else on the machine. */
export const prepareDirectory = async (directory: string): Promise<void> => {
  await mkdir(directory, { recursive: true, mode: 0o700 })
}

/** Gives a written archive its name: from then on it is whole, whatever happens to the machine. */
export const finishArchive = async (directory: string, file: string): Promise<void> => {
  const { whole, part } = archivePaths(directory, file)
  const handle = await open(part, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, whole)
}

/** Removes an archive, whole or not; none is no error. */
export const removeArchive = async (directory: string, file: string | null | undefined): Promise<void> => {
  if (!file) return
  const { whole, part } = archivePaths(directory, file)
  await rm(part, { force: true })
  await rm(whole, { force: true })
}

import { readdir, stat } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl'

/** Files to read from: a folder, or a zip archive as if it were one. Nothing is ever unpacked to the disk. */
export type Tree = {
  /** Every file, by its path with slashes, in order. */
  paths: readonly string[]
  /** What in it is not offered, and why: a path that leads out of it. */
  refused: readonly { path: string; why: string }[]
  /**
   * A file's bytes; null when there is no such file.
   *
   * @param maxBytes - a file that is longer is not read to its end.
   * @throws TooLongError
   */
  read: (file: string, maxBytes: number) => Promise<Buffer | null>
  close: () => Promise<void>
}

/** A file has more bytes than were asked for. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError'
}

/**
 * Opens a folder or a zip archive.
 *
 * @param at - absolute path.
 * @throws Error of the file system, or of an archive that is broken.
 */
export const openTree = async (at: string): Promise<Tree> =>
  (await stat(at)).isDirectory() ? folderTree(at) : zipTree(at)

const folderTree = async (folder: string): Promise<Tree> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  // A symbolic link is no file here, wherever it leads.
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((each) => each.split(path.sep).join('/'))
    .sort()
  const known = new Set(paths)
  return {
    paths,
    refused: [],
    read: async (file, maxBytes) =>
      known.has(file) ? gather(createReadStream(path.join(folder, file)), maxBytes) : null,
    close: async () => undefined,
  }
}

const zipTree = async (file: string): Promise<Tree> => {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false })
  const { entries, refused } = await entriesOf(zip)
  return {
    paths: [...entries.keys()].sort(),
    refused,
    read: async (name, maxBytes) => {
      const entry = entries.get(name)
      if (!entry) return null
      if (entry.uncompressedSize > maxBytes) throw new TooLongError(name)
      // What the archive says of a size is not proof: the bytes are counted as they come.
      return gather(await zip.openReadStreamPromise(entry), maxBytes)
    },
    close: async () => {
      zip.close()
    },
  }
}

// As many as a large site has pictures in all their sizes; an archive of more is a bomb of names.
const maxEntries = 500_000

const entriesOf = async (
  zip: ZipFile,
): Promise<{ entries: Map<string, Entry>; refused: { path: string; why: string }[] }> => {
  const entries = new Map<string, Entry>()
  const refused: { path: string; why: string }[] = []
  if (zip.entryCount > maxEntries) throw new Error(`the archive has more than ${maxEntries} files`)
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag, extraFields } = entry
    // The names are left undecoded above: otherwise one bad name would end the reading of the whole archive.
    const name = getFileNameLowLevel(generalPurposeBitFlag, entry.fileNameRaw, extraFields, false)
    if (name.endsWith('/')) continue
    const why = validateFileName(name) ?? (entry.isEncrypted() ? 'it is encrypted' : null)
    if (why === null) entries.set(name, entry)
    else refused.push({ path: name, why })
  }
  return { entries, refused }
}

const gather = async (stream: Readable, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    // Leaving the loop ends the stream.
    if (size > maxBytes) throw new TooLongError('')
  }
  return Buffer.concat(chunks)
}

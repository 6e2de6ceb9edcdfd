import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { GuardedFetch } from '../network/guardedFetch'

/** Bytes of a picture that are read: more than the hub lets anybody upload. */
const longest = 32 * 1024 * 1024

/**
 * Reads a picture of the media library: from its folder, or, where an object storage keeps the files, from its
 * address. A hub on a private address could not fetch its own.
 */
export const readPicture =
  (directory: string, fetch: GuardedFetch) =>
  async (url: string): Promise<Uint8Array | null> => {
    const name = path.basename(decodeURIComponent(new URL(url).pathname))
    try {
      return await readFile(path.join(directory, name))
    } catch {
      // Not kept here.
      const answer = await fetch({ url, maxBytes: longest })
      return answer.kind === 'answered' && answer.status === 200 && !answer.truncated ? answer.body : null
    }
  }

import { createWriteStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../failure'

/** Where an export is written to. */
export type Target = {
  write: (file: string, content: string | Buffer) => Promise<void>
  /** One line after the other, however many. */
  writeLines: (file: string, lines: AsyncIterable<string>) => Promise<void>
}

/**
 * An empty folder, for its owner's eyes only: an export holds addresses of e-mail.
 *
 * @param folder - absolute.
 * @throws Failure when there is something in it.
 */
export const openTarget = async (folder: string): Promise<Target> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new Failure(`${folder} is not empty.`)
  const place = async (file: string): Promise<string> => {
    const at = path.join(folder, file)
    await mkdir(path.dirname(at), { recursive: true, mode: 0o700 })
    return at
  }
  return {
    write: async (file, content) => writeFile(await place(file), content, { mode: 0o600 }),
    writeLines: async (file, lines) =>
      pipeline(Readable.from(lines), createWriteStream(await place(file), { mode: 0o600 })),
  }
}

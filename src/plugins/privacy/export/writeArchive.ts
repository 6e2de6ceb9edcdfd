import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PayloadRequest } from 'payload'
import { ZipFile } from 'yazl'
import { uploadOf } from '../../../config/uploadOf'
import type { Person } from '../options'
import { type Part, partsOf, rowsOfPart, shownOf } from './gather'
import { readme } from './readme'

/** Number of the layout, raised when it changes: what reads an archive can tell. */
const archiveFormat = 1

/**
 * Writes a member's archive to a file, page by page.
 *
 * @param args.onProgress - called after each part with how many of all are done.
 */
export const writeArchive = async (args: {
  file: string
  person: Person
  siteURL: string
  at: Date
  onProgress: (done: number, total: number) => Promise<void>
  req: PayloadRequest
}): Promise<void> => {
  const { file, person, siteURL, at, onProgress, req } = args
  const zip = new ZipFile()
  const writing = pipeline(zip.outputStream, createWriteStream(file, { mode: 0o600 }))
  try {
    await Promise.race([fill(), writing])
    await writing
  } catch (error) {
    // Ends the other half too, so that nothing goes on writing into a file that is given up.
    const fault = error instanceof Error ? error : new Error(String(error))
    ;(zip.outputStream as Readable).destroy(fault)
    await writing.catch(() => undefined)
    throw error
  }

  async function fill(): Promise<void> {
    const handle = person.handles[0] ?? ''
    zip.addBuffer(Buffer.from(readme({ siteURL, handle, at: at.toISOString() })), 'README.txt')
    const parts = partsOf(req)
    const listed: { file: string; entries: number }[] = []
    for (const [index, part] of parts.entries()) {
      const entries = await addPart(part)
      listed.push({ file: `data/${part.name}.json`, entries })
      await onProgress(index + 1, parts.length)
    }
    const manifest = {
      format: archiveFormat,
      hub: siteURL,
      member: handle,
      madeAt: at.toISOString(),
      files: listed,
    }
    zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), 'manifest.json')
    zip.end()
  }

  /** Adds a part and waits until it is written, so that one page at a time is in memory. */
  async function addPart(part: Part): Promise<number> {
    let entries = 0
    const uploads: NonNullable<Awaited<ReturnType<typeof uploadOf>>>[] = []
    async function* json(): AsyncGenerator<string> {
      yield '['
      for await (const row of rowsOfPart(part, person.id, req)) {
        yield `${entries === 0 ? '' : ','}\n  ${JSON.stringify(shownOf(part.hold, row))}`
        entries += 1
        const upload = await uploadOf(part.hold.collection, row, req)
        if (upload) uploads.push(upload)
      }
      yield '\n]\n'
    }
    await add(Readable.from(json()), `data/${part.name}.json`)
    for (const { filename, stream } of uploads) await add(stream, `files/${part.hold.collection}/${filename}`)
    return entries
  }

  function add(stream: Readable, name: string): Promise<void> {
    const written = new Promise<void>((resolve, reject) => {
      stream.once('end', resolve)
      stream.once('error', reject)
    })
    zip.addReadStream(stream, name)
    return written
  }
}

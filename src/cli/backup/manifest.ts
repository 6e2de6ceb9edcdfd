import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { Failure } from '../failure'

/** What a backup is made of; written last, so that a folder with one is whole. */
export const manifestFile = 'manifest.json'

const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  files: z.array(
    z.object({
      path: z
        .string()
        .refine((file) => !path.isAbsolute(file) && !file.split(/[\\/]/).includes('..'), 'leaves the folder'),
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

/** What is written in {@link manifestFile}. */
export type Manifest = z.infer<typeof manifestSchema>

/** One file of a backup: where it is in the folder, its size, its SHA-256. */
export const describeFile = async (folder: string, file: string): Promise<Manifest['files'][number]> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path.join(folder, file)), hash)
  const { size } = await stat(path.join(folder, file))
  return { path: file, bytes: size, sha256: hash.digest('hex') }
}

/** @throws Failure when the folder holds no whole backup that this version can read. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  let written: unknown
  try {
    written = JSON.parse(await readFile(path.join(folder, manifestFile), 'utf8'))
  } catch {
    throw new Failure(`${folder} holds no whole backup: its ${manifestFile} is missing or unreadable.`)
  }
  const { success, data, error } = manifestSchema.safeParse(written)
  if (!success) {
    const [issue] = error.issues
    throw new Failure(`${manifestFile}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
  }
  return data
}

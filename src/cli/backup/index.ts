import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { databaseCopies, pathOf } from '../../database/copies'
import { Failure } from '../failure'
import { describeFile, type Manifest, manifestFile, readManifest } from './manifest'

/** The hub whose backup is made or put back. */
type Hub = { databaseURL: string; dataDir: string }

type Told = { onProgress: (done: number, total: number) => void }

// Prepared for members who asked for them, and gone after a few days anyway; the copy that a move reads.
const fleeting = new Set(['exports', '.moving'])

/**
 * Copies database, uploads and secret into an empty folder, while the hub runs. The database comes first: what is
 * uploaded meanwhile is in the folder without being in the database, never the other way round.
 *
 * @returns number of files and bytes.
 * @throws Failure when there is something in the folder. CopyError
 */
export const backUp = async (
  args: Hub & Told & { folder: string; now: Date },
): Promise<{ files: number; bytes: number }> => {
  const { databaseURL, dataDir, folder, now, onProgress } = args
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new Failure(`${folder} is not empty.`)
  const copies = databaseCopies(databaseURL)
  const saved: string[] = []
  await copies.save(folder, (file) => saved.push(file))
  const uploads = await uploadsOf(args)
  const files: Manifest['files'] = []
  const total = saved.length + uploads.length
  for (const file of [...saved, ...uploads.map((file) => `data/${file}`)]) {
    if (
      file.startsWith('data/') &&
      !(await copied(path.join(dataDir, file.slice(5)), path.join(folder, file)))
    )
      continue
    files.push(await describeFile(folder, file))
    onProgress(files.length, total)
  }
  const manifest: Manifest = { format: 1, madeAt: now.toISOString(), database: copies.kind, files }
  await writeFile(path.join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Everything in the data folder but the database and what is fleeting; paths within it. */
const uploadsOf = async ({ dataDir, databaseURL }: Hub): Promise<string[]> => {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const isDatabase = (file: string): boolean =>
    databaseURL.startsWith('file:') && file.startsWith(pathOf(databaseURL))
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isDatabase(file))
    .map((file) => path.relative(dataDir, file).split(path.sep).join('/'))
    .filter((file) => !fleeting.has(file.split('/')[0] ?? '') && !file.split('/')[0]?.includes(asideMark))
    .sort()
}

/** False when the file is gone by now. */
const copied = async (from: string, to: string): Promise<boolean> => {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
  try {
    await copyFile(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** In the names of what a restore has set aside. */
const asideMark = '.before-restore-'

/**
 * Puts a backup back. Every file is checked before anything is touched; what is there is set aside, never deleted;
 * the database comes last, so that a hub that was cut off on the way has its old one.
 *
 * @param args.replace - goes on although there is a database.
 * @returns where things were set aside: names that end in this; null when there was nothing.
 * @throws Failure when the backup is not whole, is of another kind of database, or there is a database. CopyError
 */
export const restore = async (
  args: Hub & Told & { folder: string; replace: boolean; now: Date },
): Promise<{ files: number; aside: string | null }> => {
  const { databaseURL, dataDir, folder, replace, now, onProgress } = args
  const manifest = await readManifest(folder)
  const copies = databaseCopies(databaseURL)
  if (manifest.database !== copies.kind)
    throw new Failure(`This is a backup of ${manifest.database}, and DATABASE_URL names ${copies.kind}.`)
  const isEmpty = await copies.isEmpty()
  if (!isEmpty && copies.kind === 'mongodb')
    throw new Failure('The database is not empty: empty it, or name another in DATABASE_URL.')
  if (!isEmpty && !replace)
    throw new Failure(
      'There is a database already. Stop the hub and add --replace: what is there is set aside.',
    )
  await checkFiles(folder, manifest, onProgress)

  const aside = `${asideMark}${now.toISOString().replaceAll(/[:.]/g, '-')}`
  const arriving = path.join(dataDir, '.arriving')
  await rm(arriving, { recursive: true, force: true })
  await mkdir(arriving, { recursive: true })
  const kept = manifest.files.map((file) => file.path).filter((file) => file.startsWith('data/'))
  for (const file of kept) await copied(path.join(folder, file), path.join(arriving, file.slice(5)))
  let isAside = !isEmpty
  for (const name of await readdir(arriving)) {
    const target = path.join(dataDir, name)
    if (existsSync(target)) {
      await rename(target, `${target}${aside}`)
      isAside = true
    }
    await rename(path.join(arriving, name), target)
  }
  await rm(arriving, { recursive: true, force: true })
  const saved = manifest.files.map((file) => file.path).filter((file) => file.startsWith('database/'))
  await copies.load(folder, saved, aside)
  return { files: manifest.files.length, aside: isAside ? aside : null }
}

/** @throws Failure naming the first file that is not what it was. */
const checkFiles = async (
  folder: string,
  { files }: Manifest,
  onProgress: Told['onProgress'],
): Promise<void> => {
  for (const [index, file] of files.entries()) {
    const found = existsSync(path.join(folder, file.path)) ? await describeFile(folder, file.path) : null
    if (found?.sha256 !== file.sha256)
      throw new Failure(`${file.path} is missing or damaged: nothing was changed.`)
    onProgress(index + 1, files.length)
  }
}

import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SourceFile } from './importer'
import { messageOf } from './readers/reading'

/** Files that could be read, and why the others could not. */
export type Files = { files: SourceFile[]; faults: { path: string; reason: string }[] }

/**
 * Reads what the person named: files as they are, folders with everything below them that has one of the endings, in
 * the order of their names.
 *
 * @param args.cwd - what relative paths are relative to.
 */
export const readFiles = async (args: {
  paths: readonly string[]
  extensions: readonly string[]
  cwd: string
}): Promise<Files> => {
  const found: Files = { files: [], faults: [] }
  for (const named of args.paths)
    try {
      const absolute = path.resolve(args.cwd, named)
      const isFolder = (await stat(absolute)).isDirectory()
      const below = isFolder ? await walk(absolute, args.extensions) : ['']
      if (below.length === 0)
        found.faults.push({
          path: named,
          reason: `holds no file that ends with ${args.extensions.join(' or ')}`,
        })
      for (const each of below) await readOne(found, path.join(named, each), path.join(absolute, each))
    } catch (error) {
      found.faults.push({ path: named, reason: reasonOf(error) })
    }
  return found
}

const walk = async (folder: string, extensions: readonly string[]): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && extensions.includes(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}

const readOne = async (found: Files, shown: string, absolute: string): Promise<void> => {
  try {
    // Fatal: a file in another encoding would come in with its accents broken, silently.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(absolute))
    found.files.push({ path: shown, name: path.basename(absolute), text })
  } catch (error) {
    found.faults.push({ path: shown, reason: reasonOf(error) })
  }
}

const reasonOf = (error: unknown): string => {
  const { code } = error as { code?: unknown }
  if (code === 'ENOENT') return 'does not exist'
  if (code === 'EACCES') return 'cannot be read: permission denied'
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8'
  return messageOf(error)
}

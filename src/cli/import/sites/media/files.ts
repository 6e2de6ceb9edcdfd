import { maxUploadBytes } from '../../../../collections/media'
import type { GuardedFetch } from '../../../../network/guardedFetch'
import { type Tree, TooLongError } from './tree'

/** Address of a file that a site brings along: `local:///static/a.png`. */
export const localScheme = 'local:'

/** Where pictures are looked for. */
export type FileSources = {
  /** The site's own files. */
  site: Tree | null
  /** A copy of its uploads, which is asked before the network. */
  uploads: Tree | null
  fetch: GuardedFetch
}

/** A file, or why there is none. */
export type Found = { bytes: Buffer; name: string } | { why: string }

/** Folders of a Hugo or Jekyll site that are the root of the public one. */
const publicFolders = ['', 'static/', 'assets/', 'public/']

/**
 * Paths, below a tree, that an address may be found at: its own below any of the public folders, or the part behind
 * `wp-content/uploads/` and `content/images/`, where WordPress and Ghost keep their pictures.
 */
const candidatesOf = (address: string): string[] => {
  const path = pathOf(address)
  const below = /(?:^|\/)(?:wp-content\/uploads|content\/images|wp-content|content)\/(.+)$/.exec(path)?.[1]
  const named = [path, ...(below === undefined ? [] : [below])]
  return named.flatMap((each) => publicFolders.map((folder) => `${folder}${each}`))
}

const pathOf = (address: string): string => {
  const { pathname } = new URL(address)
  try {
    return decodeURIComponent(pathname).replace(/^\/+/, '')
  } catch {
    // A stray per cent sign: then the path is meant as it is written.
    return pathname.replace(/^\/+/, '')
  }
}

/** Pure: the path of a tree's file for an address; one that ends with the same folders counts when it is the only one. */
export const fileFor = (paths: ReadonlySet<string>, address: string): string | null => {
  const candidates = candidatesOf(address)
  const exact = candidates.find((each) => paths.has(each))
  if (exact !== undefined) return exact
  // An archive mostly holds one folder, and everything below it.
  for (const candidate of candidates.filter((each) => each.includes('/'))) {
    const ending = [...paths].filter((each) => each.endsWith(`/${candidate}`))
    if (ending.length === 1) return ending[0] ?? null
  }
  return null
}

/** Finds files where the site keeps them: beside its texts, in a copy of its uploads, in the network. */
export const createFiles = ({ site, uploads, fetch }: FileSources) => {
  const trees = [site, uploads].flatMap((tree) => (tree ? [{ tree, paths: new Set(tree.paths) }] : []))
  const inTrees = (address: string): { tree: Tree; path: string } | null => {
    for (const { tree, paths } of trees) {
      const path = fileFor(paths, address)
      if (path !== null) return { tree, path }
    }
    return null
  }
  return {
    /** Is the file at hand without asking the network? */
    isHere: (address: string): boolean => inTrees(address) !== null,
    take: async (address: string): Promise<Found> => {
      const name = pathOf(address).split('/').at(-1) ?? ''
      const here = inTrees(address)
      if (here)
        try {
          const bytes = await here.tree.read(here.path, maxUploadBytes)
          return bytes === null ? { why: 'it is not there any more' } : { bytes, name }
        } catch (error) {
          if (error instanceof TooLongError) return { why: tooLarge }
          throw error
        }
      if (address.startsWith(localScheme)) return { why: 'there is no such file beside the text' }
      const answer = await fetch({ url: address, maxBytes: maxUploadBytes, timeoutMs: 60_000 })
      if (answer.kind !== 'answered') return { why: answer.why }
      if (answer.status !== 200) return { why: `its server answers ${answer.status}` }
      if (answer.truncated) return { why: tooLarge }
      return { bytes: Buffer.from(answer.body), name }
    },
  }
}

const tooLarge = `it has more than ${maxUploadBytes / 1024 / 1024} MB`

/** Finds files; see {@link createFiles}. */
export type Files = ReturnType<typeof createFiles>

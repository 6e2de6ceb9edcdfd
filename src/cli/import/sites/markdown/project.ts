import { parse as parseTOML } from 'smol-toml'
import type { Tree } from '../media/tree'
import { readFrontMatter } from './frontMatter'

/** What kind of site the files are of. */
export type Project = {
  flavour: 'hugo' | 'jekyll' | 'plain'
  /** Folder of the site within the tree, with a slash at the end; empty for the tree itself. */
  root: string
  /** Its settings, as they are written. */
  config: Readonly<Record<string, unknown>>
  /** Names of authors by their keys (Jekyll's `_data/authors.yml`). */
  authors: Readonly<Record<string, unknown>>
}

const hugoConfigs =
  /^(?:hugo|config)\.(?:toml|ya?ml|json)$|^config\/_default\/(?:hugo|config)\.(?:toml|ya?ml|json)$/

// A file of settings longer than this is none.
const configMax = 1024 * 1024

/** Finds out what the files are: a Hugo site, a Jekyll site, or just Markdown. */
export const readProject = async (tree: Tree): Promise<Project> => {
  const named = (isName: (path: string) => boolean): string | null =>
    tree.paths.filter(isName).sort((a, b) => depth(a) - depth(b))[0] ?? null
  const folderOf = (path: string, name: RegExp): string => path.replace(name, '')
  const jekyll =
    named((path) => /(?:^|\/)_config\.ya?ml$/.test(path)) ?? named((path) => /(?:^|\/)_posts\//.test(path))
  const hugo = named(
    (path) =>
      hugoConfigs.test(path.replace(/^.*?((?:config\/_default\/)?[^/]+)$/, '$1')) &&
      !/(?:^|\/)themes\//.test(path),
  )
  if (jekyll !== null && (hugo === null || depth(jekyll) <= depth(hugo))) {
    const root = folderOf(jekyll, /(?:_config\.ya?ml|(?:[^/]+\/)*_posts\/.*)$/)
    return {
      flavour: 'jekyll',
      root,
      config: await readConfig(tree, [`${root}_config.yml`, `${root}_config.yaml`]),
      authors: await readConfig(tree, [`${root}_data/authors.yml`, `${root}_data/authors.yaml`]),
    }
  }
  const root = hugo === null ? '' : folderOf(hugo, /(?:config\/_default\/)?[^/]+$/)
  const isHugo = hugo !== null && tree.paths.some((path) => path.startsWith(`${root}content/`))
  return isHugo && hugo !== null
    ? { flavour: 'hugo', root, config: await readConfig(tree, [hugo]), authors: {} }
    : { flavour: 'plain', root: '', config: {}, authors: {} }
}

const depth = (path: string): number => path.split('/').length

const readConfig = async (tree: Tree, paths: readonly string[]): Promise<Record<string, unknown>> => {
  for (const path of paths) {
    const bytes = await tree.read(path, configMax)
    if (bytes === null) continue
    const text = bytes.toString('utf8')
    if (path.endsWith('.toml')) return parseTOML(text)
    if (path.endsWith('.json')) return JSON.parse(text) as Record<string, unknown>
    return readFrontMatter(`---\n${text}\n---\n`).data
  }
  return {}
}

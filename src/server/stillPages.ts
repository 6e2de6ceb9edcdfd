import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'

/**
 * Client modules that do nothing on a page that stays: Next's own parts of its router, whose links this site does not
 * use, and the faces of faults that scripts alone could bring about.
 */
const idle = /node_modules\/next\/dist\/|\/src\/app\/(?:.*\/)?(?:global-)?error\.tsx$/

type Manifests = Record<string, { clientModules: Record<string, { id: number | string }> }>

/**
 * The ids of those modules, as Next numbered them in this build.
 *
 * @param root - the project's folder, absolute.
 * @returns nothing for a build that cannot be read, or in development: then every page keeps its scripts.
 */
export const idleModules = (root: string): ReadonlySet<string> => {
  const folder = path.join(root, '.next/server/app')
  const globals: { __RSC_MANIFEST: Manifests } = { __RSC_MANIFEST: {} }
  for (const file of filesIn(folder))
    if (file.endsWith('client-reference-manifest.js'))
      runInNewContext(readFileSync(path.join(folder, file), 'utf8'), { globalThis: globals, self: globals })
  return new Set(
    Object.values(globals.__RSC_MANIFEST).flatMap(({ clientModules }) =>
      Object.entries(clientModules).flatMap(([file, { id }]) => (idle.test(file) ? [String(id)] : [])),
    ),
  )
}

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

/** Modules that React would wake on a page: rows of its payload, as `12:I[339756,…` or `12:I[\"a name\",…`. */
const reference = /[0-9a-f]:I\[(?:(\d+)|\\"([^"\\]+)\\"),/g

/** What only serves to wake them: Next's files, the payload, and the hints to load them early. */
const scripts =
  /<script[^>]* src="\/_next\/[^>]*><\/script>|<script(?! type=)[^>]*>(?:\(self\.__next_f=|self\.__next_f\.push|\(globalThis\["TURBOPACK"\])[^<]*<\/script>|<link rel="preload" as="script"[^>]*>/g

/**
 * A page without the scripts of React and Next (some 130 kB) when nothing on it needs them; any other page as it is.
 * Pure. When in doubt a page keeps them: a module that is not known to be idle may be what a button waits for.
 */
export const withoutIdleScripts = (html: string, idleIds: ReadonlySet<string>): string => {
  const used = [...html.matchAll(reference)].map(([, number, name]) => number ?? name ?? '')
  return used.length > 0 && used.every((id) => idleIds.has(id)) ? html.replace(scripts, '') : html
}

import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { exported } from './collections'
import { exportJson } from './json'
import { exportMarkdown } from './markdown'
import { exportMedia } from './media'
import type { MarkdownExport } from './options'
import { openSource } from './source'
import { openTarget } from './target'
import { exportTopics } from './topics'

/** The formats of an export. */
export const formats = ['markdown', 'json'] as const

/** What {@link runExport} needs to know. */
export type ExportOptions = Pick<MarkdownExport, 'siteURL' | 'pathOf'> & {
  payload: Payload
  /** Absolute; empty, or not there yet. */
  folder: string
  format: (typeof formats)[number]
  /** The forum alone is written, for `import topics`: one by its address, or all of them. @default everything */
  forum?: string | true
  /** Told of everything that could not be written. */
  onFault: (line: string) => void
  onProgress: (done: number, total: number) => void
}

/**
 * Writes everything that people wrote into a folder, with the pictures: as an administrator sees it, hence no secret.
 *
 * @returns how many of what were written.
 * @throws Failure when the folder is not empty, or the hub has no administrator.
 */
export const runExport = async (options: ExportOptions): Promise<Record<string, number>> => {
  const { payload, folder, format, onFault, onProgress } = options
  const target = await openTarget(folder)
  const source = await openSource(payload)
  if (options.forum !== undefined) {
    const count = await source.count(slugs.topics)
    let looked = 0
    const onDone = (): void => onProgress((looked += 1), count)
    const forum = options.forum === true ? undefined : options.forum
    return { topics: await exportTopics({ ...options, forum, source, target, onDone }) }
  }
  const asked =
    format === 'json' ? exported : [slugs.posts, slugs.pages, slugs.events, slugs.contests, slugs.topics]
  let total = await source.count(slugs.media)
  for (const collection of asked.filter(source.has)) total += await source.count(collection)
  let done = 0
  const onDone = (): void => onProgress((done += 1), total)
  onProgress(0, total)
  const counts =
    format === 'json'
      ? await exportJson({ source, target, onDone })
      : await exportMarkdown({ ...options, source, target, onDone })
  return { ...counts, files: await exportMedia({ source, target, onFault, onDone }) }
}

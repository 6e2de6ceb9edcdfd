import { slugs } from '../../slugs'
import { exportTopics } from './topics'
import { exportTexts } from './texts'
import type { MarkdownExport } from './options'

/** Posts, pages, events, contests and topics, each language of each in a file of its own. */
export const exportMarkdown = async (args: MarkdownExport): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const collection of [slugs.posts, slugs.pages, slugs.events, slugs.contests])
    if (args.source.has(collection)) counts[collection] = await exportTexts(collection, args)
  if (args.source.has(slugs.topics)) counts[slugs.topics] = await exportTopics(args)
  return counts
}

import { slugs } from '../../slugs'
import { withFrontMatter } from './frontMatter'
import type { MarkdownExport } from './options'
import type { Document } from './source'

/** Every topic of the forum with its replies, as they were written: Markdown. How many topics that were. */
export const exportTopics = async ({ source, target, onDone }: MarkdownExport): Promise<number> => {
  let written = 0
  for await (const topic of source.documents(slugs.topics, { locale: 'en', depth: 1 })) {
    const replies = await repliesOf(source, topic)
    const said = replies.map(
      (reply) =>
        `\n---\n\n**${nameOf(reply.author)}** · ${String(reply.createdAt)}\n\n${String(reply.body)}\n`,
    )
    const head = {
      title: topic.title,
      lang: topic.language,
      type: 'topic',
      date: topic.createdAt,
      authors: [nameOf(topic.author)],
      categories: [nameOf(topic.forum)],
      tags: (Array.isArray(topic.tags) ? topic.tags : []).map(nameOf),
      importedFrom: topic.importedFrom,
    }
    await target.write(
      `topics/${String(topic.id)}.md`,
      withFrontMatter(head, `${String(topic.body)}\n${said.join('')}`),
    )
    written += 1
    onDone()
  }
  return written
}

const repliesOf = async (source: MarkdownExport['source'], topic: Document): Promise<Document[]> => {
  const { docs } = await source.payload.find({
    collection: slugs.replies,
    where: { topic: { equals: topic.id } },
    sort: 'number',
    pagination: false,
    depth: 1,
    // A system read: whoever may run this tool owns the database. Nothing but what is shown is taken from it.
    overrideAccess: true,
  })
  return docs as unknown as Document[]
}

/** What a person, a forum or a tag is called. */
const nameOf = (document: unknown): string => {
  const { displayName, title } = (document ?? {}) as { displayName?: unknown; title?: unknown }
  return typeof displayName === 'string' ? displayName : typeof title === 'string' ? title : ''
}

import type { Payload, PayloadRequest } from 'payload'
import { targetKey } from '../../../core/target'
import { slugs } from '../../../slugs'
import { type Language, languages } from '../data/languages'
import { parseConversation, type Turn } from '../read/conversation'
import { daysBefore, whenAwake } from '../read/time'
import { line, listTexts, readText, type TextFile } from '../read/texts'
import { idOf, idsBy, inOneTransaction, systemWrite, type Writer } from '../writer'

/** The topics of the forum with all that was said in them; a topic and its replies are one unit. */
export const seedTopics = async (writer: Writer): Promise<void> => {
  const { payload, has, tick } = writer
  if (!has(slugs.topics)) return
  const known = await idsBy(payload, slugs.topics, 'importedFrom')
  const ids = {
    members: await idsBy(payload, slugs.members, 'handle'),
    forums: await idsBy(payload, slugs.forums, 'slug'),
    tags: has(slugs.tags) ? await idsBy(payload, slugs.tags, 'title') : new Map<string, number | string>(),
  }
  for (const folder of languages)
    for (const name of await listTexts(`topics/${folder}`)) {
      const mark = `seed:${folder}/${name.slice(0, -'.md'.length)}`
      const file = await readText(`topics/${folder}/${name}`)
      if (file && !known.has(mark)) await topic(writer, ids, { file, mark, folder })
      tick('topics')
    }
}

type Ids = Record<'members' | 'forums' | 'tags', Map<string, number | string>>

const topic = async (
  { payload, now, has, approved, count }: Writer,
  ids: Ids,
  { file, mark, folder }: { file: TextFile; mark: string; folder: Language },
): Promise<void> => {
  const language = file.data.language === 'en' || file.data.language === 'fr' ? file.data.language : folder
  const { head, turns } = parseConversation(file.body, language)
  const startedAt = daysBefore(now, Number(file.data.daysAgo), mark)
  const tagNames = Array.isArray(file.data.tags) ? file.data.tags.map(String) : []
  await inOneTransaction(payload, async (req) => {
    const { id } = await payload.create({
      collection: slugs.topics,
      data: {
        title: line(file, 'title'),
        forum: idOf(ids.forums, line(file, 'forum')),
        author: idOf(ids.members, line(file, 'author')),
        tags: ids.tags.size === 0 ? [] : tagNames.map((name) => idOf(ids.tags, name)),
        body: head,
        language,
        pinned: file.data.pinned === true,
        locked: file.data.locked === true,
        importedFrom: mark,
        createdAt: startedAt,
        ...approved(slugs.topics),
      },
      ...systemWrite(req, language),
    })
    let at = Date.parse(startedAt)
    let answer: number | string | undefined
    const voices: Voice[] = []
    for (const [index, turn] of turns.entries()) {
      at = Math.min(whenAwake(at + turn.after), now.getTime())
      const reply = await payload.create({
        collection: slugs.replies,
        data: {
          topic: id,
          ...said(turn, at, ids.members),
          importedFrom: `${mark}#${index + 1}`,
          ...approved(slugs.replies),
        },
        ...systemWrite(req, turn.language),
      })
      if (turn.isAnswer) answer = reply.id
      voices.push({ reply: reply.id, author: idOf(ids.members, turn.by) })
    }
    // Straight to the database: an accepted answer is set by an operation, in the name of whoever asked.
    await payload.db.updateOne({
      collection: slugs.topics,
      id,
      data: { ...(answer === undefined ? {} : { answer }), updatedAt: new Date(at).toISOString() },
      req,
      returning: false,
    })
    if (has(slugs.reactions))
      count(
        slugs.reactions,
        await react(payload, { asker: idOf(ids.members, line(file, 'author')), answer, voices }, req),
      )
  })
  count(slugs.topics)
  count(slugs.replies, turns.length)
}

/** A reply and who wrote it. */
type Voice = { reply: number | string; author: number | string }

/**
 * What those who talked made of it: who asked thanks for the answer, the others learned something; where nothing was asked,
 * who began smiles at the first reply and the last one agrees with it. Counts are written with them.
 */
const react = async (
  payload: Payload,
  thread: { asker: number | string; answer: number | string | undefined; voices: readonly Voice[] },
  req: PayloadRequest,
): Promise<number> => {
  const { asker, answer, voices } = thread
  const liked = voices.find(({ reply }) => reply === answer) ?? voices[0]
  if (!liked) return 0
  const others = new Set(voices.map(({ author }) => author))
  others.delete(liked.author)
  others.delete(asker)
  const [first, second] =
    answer === undefined ? (['smile', 'agree'] as const) : (['thanks', 'insight'] as const)
  const given = [
    ...(asker === liked.author ? [] : [{ member: asker, kind: first }]),
    ...[...others].slice(-2).map((member) => ({ member, kind: second })),
  ]
  for (const { member, kind } of given)
    await payload.db.create({
      collection: slugs.reactions,
      data: {
        member,
        kind,
        author: liked.author,
        target: targetKey({ collection: slugs.replies, id: liked.reply }),
      },
      req,
      returning: false,
    })
  const reactionCounts = {
    [first]: given.filter(({ kind }) => kind === first).length,
    [second]: given.filter(({ kind }) => kind === second).length,
  }
  await payload.db.updateOne({
    collection: slugs.replies,
    id: liked.reply,
    data: { reactionCounts },
    req,
    returning: false,
  })
  return given.length
}

/** What was said under a post, in the transaction that makes the post. */
export const writeComments = async (
  { payload, now, has, approved, count }: Writer,
  post: { id: number | string; key: string; publishedAt: string },
  members: Map<string, number | string>,
  req: PayloadRequest,
): Promise<void> => {
  if (!has(slugs.comments)) return
  const file = await readText(`comments/${post.key}.md`)
  if (!file) return
  const { turns } = parseConversation(file.body, 'en')
  let at = Date.parse(post.publishedAt)
  for (const turn of turns) {
    at = Math.min(whenAwake(at + turn.after), now.getTime())
    await payload.create({
      collection: slugs.comments,
      data: { post: post.id as never, ...said(turn, at, members), ...approved(slugs.comments) },
      ...systemWrite(req, turn.language),
    })
  }
  count(slugs.comments, turns.length)
}

const said = (turn: Turn, at: number, members: Map<string, number | string>) => ({
  author: idOf(members, turn.by),
  body: turn.body,
  language: turn.language,
  createdAt: new Date(at).toISOString(),
  updatedAt: new Date(at).toISOString(),
})

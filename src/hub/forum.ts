import type { PayloadRequest } from 'payload'
import {
  alsoVote,
  type IdeaChangedData,
  ideaChangedLetter,
  readSaid,
  type SolvedData,
  solvedLetter,
  votersOf,
} from '../collections/forums'
import type { Json } from '../core/emit'
import { mentionsOf } from '../core/mentions'
import type { Id } from '../core/related'
import { type Target, targetKey } from '../core/target'
import { subjectPath } from '../endpoints/subjectPath'
import type { FollowingOptions, Said, SaidData } from '../plugins/following'
import { type Kind, notify } from '../plugins/notifications'
import { type Consumer, emit } from '../plugins/outbox'
import { slugs } from '../slugs'
import { namesOf } from './discussions'
import type { mayRead } from './mayRead'

type Visible = (document: Readonly<Record<string, unknown>>) => boolean
type MayRead = ReturnType<typeof mayRead>

/** What was said in the forum, for those who follow: once everybody who may read there can; and how ideas fare. */
export const saidInForum = (isVisible: Visible): FollowingOptions['said'] => ({
  'idea.changed': async (facts, req) => {
    const { topic, by, change, after } = facts as { topic: Id; by: Id; change: string; after: Id | null }
    const news = after === null ? await ideaNews(facts, isVisible, req) : null
    const under = { collection: slugs.topics, id: topic }
    return (
      news && {
        ...news,
        key: `idea.changed:${change}`,
        kind: 'idea.changed',
        under,
        by,
        named: [],
        answered: null,
      }
    )
  },
  'topic.shown': ({ topic, edited }, req) =>
    said({ subject: { collection: slugs.topics, id: topic as Id }, edited, isVisible }, req),
  'reply.shown': ({ reply, edited }, req) =>
    said({ subject: { collection: slugs.replies, id: reply as Id }, edited, isVisible }, req),
})

const said = async (
  { subject, edited, isVisible }: { subject: Target; edited: Json | undefined; isVisible: Visible },
  req: PayloadRequest,
): Promise<Said | null> => {
  const shown = await readSaid(subject, isVisible, req)
  const path = shown && (await subjectPath(subject, req))
  if (!shown || !path) return null
  const { title } = shown
  const data: SaidData = {
    by: (await namesOf([shown.author], 'id', req))[0]?.name ?? '',
    title: { en: title, fr: title },
    path,
    what: subject.collection === slugs.topics ? 'topic' : 'reply',
  }
  const named = await namesOf(mentionsOf(shown.body), 'handle', req)
  return {
    key: `said:${targetKey(subject)}`,
    subject,
    under: { collection: slugs.topics, id: shown.topic },
    by: shown.author,
    named: named.map(({ id }) => id),
    answered: shown.answered,
    onlyNamed: edited === true,
    data,
  }
}

/** For `topic.solved`: tells the author of the reply that it is the answer, unless they said so themselves. */
export const tellSolved =
  (args: { isVisible: Visible; mayRead: MayRead }): Consumer =>
  async ({ payload, req }) => {
    const { topic, reply, by } = payload as { topic: Id; reply: Id; by: Id }
    const subject = { collection: slugs.replies, id: reply }
    const shown = await readSaid(subject, args.isVisible, req)
    const path = shown && (await subjectPath(subject, req))
    if (!shown || !path || String(shown.author) === String(by)) return
    const to = await args.mayRead({ members: [shown.author], subject, req })
    const data: SolvedData = { by: (await namesOf([by], 'id', req))[0]?.name ?? '', title: shown.title, path }
    // Once for a topic and a reply, however often it is taken back and marked again.
    await notify({ to, kind: 'topic.solved', key: `topic.solved:${topic}:${reply}`, subject, data, req })
  }

/** What there is to tell of an idea's new state; null when it is not for everybody any more. */
const ideaNews = async (
  facts: { [key: string]: Json },
  isVisible: Visible,
  req: PayloadRequest,
): Promise<{ subject: Target; data: IdeaChangedData } | null> => {
  const { topic, state, note } = facts as { topic: Id; state: IdeaChangedData['state']; note: string | null }
  const subject = { collection: slugs.topics, id: topic }
  const shown = await readSaid(subject, isVisible, req)
  const path = shown && (await subjectPath(subject, req))
  return shown && path ? { subject, data: { title: shown.title, state, note, path } } : null
}

/**
 * For `idea.changed`: tells those who vote for the idea, a batch a message; who is told as a follower is passed over. Who
 * votes for a duplicate is counted as voting for the idea that it repeats.
 */
export const tellVoters =
  (args: { isVisible: Visible; mayRead: MayRead }): Consumer =>
  async ({ payload: facts, req }) => {
    const { topic, other, by, change, after } = facts as {
      topic: Id
      other: Id | null
      by: Id
      change: string
      after: Id | null
    }
    const { members, next } = await votersOf(topic, after, req)
    if (other !== null) await alsoVote(members, other, req)
    const news = await ideaNews(facts, args.isVisible, req)
    const others = members.filter((id) => String(id) !== String(by))
    const to = news ? await args.mayRead({ members: others, subject: news.subject, req }) : []
    if (news && to.length > 0)
      await notify({ to, kind: 'idea.changed', key: `idea.changed:${change}`, ...news, req })
    if (next !== null) await emit({ topic: 'idea.changed', payload: { ...facts, after: next }, req })
  }

const path = { en: '/forum/workshop/plane-patina', fr: '/forum/workshop/plane-patina' }

/** What members are told of their answers, and of the ideas that they vote for or follow. */
export const forumKinds: Record<string, Kind> = {
  'topic.solved': {
    via: ['inApp', 'email'],
    group: 'conversations',
    urgency: 'canWait',
    ofSubject: true,
    sample: { data: { by: 'Ada', title: 'Water for bread', path } },
    write: ({ language, data }) => solvedLetter(language, data),
  },
  'idea.changed': {
    via: ['inApp', 'email'],
    group: 'conversations',
    urgency: 'canWait',
    ofSubject: true,
    sample: { data: { title: 'A bench by the lock', state: 'planned', note: 'In spring.', path } },
    write: ({ language, data }) => ideaChangedLetter(language, data),
  },
}

import { type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'
import { renderMarkdown } from '../../../core/markdown'
import { slugs } from '../../../slugs'
import type { Standing } from '../checks/check'
import { reasonOf } from '../checks/registry'
import { type ConductRule, settingsOf } from '../options'
import type { LogEntry } from '../project'
import type { StoredCase } from '../record'
import { standingOf } from '../standingOf'
import type { ModerationState } from '../states'
import { factsOf, idOf, type Target } from '../target'
import { type AdminLanguage, ago } from './words'

/** All that the view of a case shows, plain enough to cross to the browser. */
export type ShownCase = {
  id: number | string
  version: number
  status: 'open' | 'decided'
  moderation: ModerationState
  /** Null when the post is gone. */
  post: {
    collection: string
    id: number | string
    title: string
    html: string
    age: string
    under: string
  } | null
  author: {
    name: string
    standing: Standing
    since: string
    approved: number
    rejected: number
  } | null
  reasons: { text: string; evidence: string; weight: number }[]
  log: {
    number: number
    actor: string | null
    action: LogEntry['action']
    when: string
    at: string
    rule: string
    note: string
  }[]
  rules: ConductRule[]
  /** The open case that has waited longest, this one apart, and how many there are. */
  next: { id: number | string; left: number } | null
}

type Doc = Record<string, unknown>

/** Reads a case as the signed-in moderator may see it; null when they may not, or there is none. */
export const readCase = async (
  id: number | string,
  given: PayloadRequest,
  language: AdminLanguage,
): Promise<ShownCase | null> => {
  const { payload } = given
  const settings = settingsOf(payload.config)
  // Rules in the language that the moderator works in, whatever language of the content is being edited.
  const req = await createLocalReq({ locale: language, user: given.user ?? undefined }, payload)
  const asUser = { overrideAccess: false, req, depth: 0 } as const
  const found = (await payload.findByID({
    collection: slugs.moderationCases,
    id,
    disableErrors: true,
    ...asUser,
  })) as unknown as
    (StoredCase & { target?: { relationTo: string; value: unknown }; author?: unknown }) | null
  if (!found) return null

  const targetId = idOf(found.target?.value)
  const target =
    found.target && targetId !== null ? { collection: found.target.relationTo, id: targetId } : null
  const authorId = idOf(found.author)
  const [post, author, log, code, waiting] = await Promise.all([
    target ? readPost(target, req, language) : null,
    authorId === null ? null : readAuthor(authorId, found.key, req, language),
    readLog(found.id, req, language),
    settings.conduct(req),
    payload.find({
      collection: slugs.moderationCases,
      where: { and: [{ status: { equals: 'open' } }, { id: { not_equals: id } }] },
      sort: 'openedAt',
      limit: 1,
      ...asUser,
    }),
  ])
  return {
    id: found.id,
    version: found.version,
    status: found.status,
    moderation: found.moderation,
    post,
    author,
    reasons: found.reasons.map((signal) => ({
      text: reasonOf(settings.checks, signal)[language],
      evidence: signal.evidence ?? '',
      weight: signal.weight,
    })),
    // By its title while the rule is in force, by its key after that.
    log: log.map((entry) => ({
      ...entry,
      rule: code?.rules.find(({ key }) => key === entry.rule)?.title ?? entry.rule,
    })),
    rules: (code?.rules ?? []).map(({ key, title, text }) => ({ key, title, text })),
    next: waiting.docs[0] ? { id: waiting.docs[0].id, left: waiting.totalDocs } : null,
  }
}

const readPost = async (
  target: Target,
  req: PayloadRequest,
  language: AdminLanguage,
): Promise<ShownCase['post']> => {
  const settings = settingsOf(req.payload.config)
  const collection = settings.collections.find(({ slug }) => slug === target.collection)
  const doc = (await req.payload.findByID({
    collection: target.collection as CollectionSlug,
    id: target.id,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as unknown as Doc | null
  if (!collection || !doc) return null
  const facts = factsOf(collection, doc)
  const [under] = (collection.parents ?? []).flatMap(({ field, title }) => {
    const parent = doc[field] as Doc | number | string | null
    return typeof parent === 'object' && parent ? [parent[title]] : []
  })
  return {
    ...target,
    title: facts.title,
    html: renderMarkdown(facts.text),
    age: ago(new Date(doc.createdAt as string), settings.now(), language),
    under: typeof under === 'string' ? under : '',
  }
}

const readAuthor = async (
  id: number | string,
  key: string,
  req: PayloadRequest,
  language: AdminLanguage,
): Promise<ShownCase['author']> => {
  const settings = settingsOf(req.payload.config)
  const [member, standing, approved, rejected] = await Promise.all([
    req.payload.findByID({
      collection: slugs.members,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    }),
    standingOf(settings, id, req),
    countApproved(id, req),
    req.payload.count({
      collection: slugs.moderationCases,
      where: {
        and: [
          { author: { equals: id } },
          { status: { equals: 'decided' } },
          { moderation: { equals: 'rejected' } },
          { key: { not_equals: key } },
        ],
      },
      overrideAccess: false,
      req,
    }),
  ])
  if (!member) return null
  return {
    name: `${member.displayName} (@${member.handle})`,
    standing,
    since: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(member.createdAt),
    ),
    approved,
    rejected: rejected.totalDocs,
  }
}

const countApproved = async (author: number | string, req: PayloadRequest): Promise<number> => {
  const counts = await Promise.all(
    settingsOf(req.payload.config).collections.map((collection) =>
      req.payload.count({
        collection: collection.slug as CollectionSlug,
        where: { and: [{ [collection.author]: { equals: author } }, { moderation: { equals: 'approved' } }] },
        overrideAccess: false,
        req,
      }),
    ),
  )
  return counts.reduce((total, { totalDocs }) => total + totalDocs, 0)
}

const readLog = async (
  id: number | string,
  req: PayloadRequest,
  language: AdminLanguage,
): Promise<ShownCase['log']> => {
  const { docs } = await req.payload.find({
    collection: slugs.moderationLog,
    where: { case: { equals: id } },
    sort: '-number',
    limit: 50,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req,
  })
  const now = settingsOf(req.payload.config).now()
  return docs.map(({ number, actor, action, at, rule, note }) => ({
    number,
    actor: typeof actor === 'object' && actor ? actor.displayName : null,
    action,
    at,
    when: ago(new Date(at), now, language),
    rule: rule ?? '',
    note: note ?? '',
  }))
}

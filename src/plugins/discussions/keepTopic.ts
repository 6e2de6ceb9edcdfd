import type { PayloadRequest } from 'payload'
import { idOf } from '../../core/related'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'
import type { Consumer } from '../outbox'
import { type DiscussedCollection, settingsOf, type SubjectDocument, type SubjectText } from './options'
import { planTopic, type TopicPlan } from './planTopic'
import { hubSetting, ownSetting, readPublic, reckon, topicAbout } from './read'

type Language = 'en' | 'fr'
const languages = ['en', 'fr'] as const

/**
 * For `discussion.changed`: brings the topic about a text to what the text is now. Read anew and repeatable, so that it
 * does not matter how often, how late or in which order it is told; a unique index keeps two workers from opening two.
 */
export const keepTopic: Consumer = async ({ payload: facts, req }) => {
  const target = facts as unknown as Target
  const settings = settingsOf(req)
  const collection = settings.collections.find(({ slug }) => slug === target.collection)
  if (!collection?.topics || !settings.forums) return
  const topic = await topicAbout(target, req)
  const document = await readPublic(target, { locale: 'all' }, req)
  const state = document && (await reckon(collection, { document, target, now: settings.now() }, req))
  const plan = planTopic({
    wanted: state?.kind === 'topic',
    isOpen: state?.isOpen ?? false,
    texts: document ? await textsOf(collection, target, req) : {},
    first: firstLanguage(document),
    topic: topic && {
      language: languageOf(topic.language),
      locked: Boolean(topic.locked),
      lockedWithText: Boolean(topic.lockedWithText),
    },
  })
  if (plan.do === 'open' && document) await openTopic(plan, { document, target }, req)
  if (plan.do === 'keep' && topic) await updateTopic(topic.id, plan, req)
}

const languageOf = (value: unknown): Language => (value === 'fr' ? 'fr' : 'en')

const textsOf = async (
  { topics }: DiscussedCollection,
  target: Target,
  req: PayloadRequest,
): Promise<Partial<Record<Language, SubjectText>>> => {
  const texts: Partial<Record<Language, SubjectText>> = {}
  for (const locale of languages) {
    const document = await readPublic(target, { locale }, req)
    const text = document && topics?.textOf(document, locale)
    if (text) texts[locale] = text
  }
  return texts
}

/** The language that was published first; English where that cannot be told. */
const firstLanguage = (document: SubjectDocument | null): Language => {
  const dates = document?.publishedAt
  if (typeof dates !== 'object' || dates === null) return 'en'
  const byLanguage = dates as Partial<Record<Language, string | null>>
  const [first] = languages
    .filter((language) => byLanguage[language])
    .sort((a, b) => ((byLanguage[a] ?? '') < (byLanguage[b] ?? '') ? -1 : 1))
  return first ?? 'en'
}

const openTopic = async (
  plan: Extract<TopicPlan, { do: 'open' }>,
  { document, target }: { document: SubjectDocument; target: Target },
  req: PayloadRequest,
): Promise<void> => {
  const forum = ownSetting(document).forum ?? (await hubSetting(target.collection, req)).forum
  const author = idOf(document.author)
  if (forum === null || author === null) {
    req.payload.logger.warn({
      msg: 'No topic was opened: a forum has to be chosen',
      target: targetKey(target),
    })
    return
  }
  const { language, title, body } = plan
  await req.payload.create({
    collection: slugs.topics,
    data: { title, body, language, forum, author, discusses: targetKey(target) } as never,
    depth: 0,
    // The hub opens it, in the name of whoever wrote the text.
    overrideAccess: true,
    req,
  })
}

const updateTopic = async (
  id: number,
  { body, locked, lockedWithText }: Extract<TopicPlan, { do: 'keep' }>,
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.update({
    collection: slugs.topics,
    id,
    data: { body, locked, lockedWithText },
    depth: 0,
    // The hub's own work: what is written follows from the text.
    overrideAccess: true,
    req,
  })
}

import type { CollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import type { CalendarSource, SourceEntry, WaitingText } from '../../../config/calendarSource'
import { idOf } from '../../../core/related'
import { deskRoles } from '../access'
import { deskErrors } from '../errors'
import { planText } from '../operations/plan'
import { type DeskCollection, settingsOf } from '../options'
import { stageLabels, type Stage } from '../stages'
import { locales, type TextLocale } from '../texts'
import { findTexts, keyOf, type Span, textOf, titleIn } from './findTexts'
import { plansIn } from './plansIn'

/** Publications and waiting texts of one answer, a language of a collection. */
const most = { published: 500, waiting: 100 }

/** Stages of a text that has no day yet. */
const unplanned: readonly Stage[] = ['draft', 'inReview', 'changesAsked', 'approved']

/** Texts on the editorial calendar: what is planned, what went out, and what has no day yet. For editors. */
export const textsOnCalendar: CalendarSource = {
  entries: async ({ from, to }, req) => {
    if (!hasRole(req, ...deskRoles)) return []
    const { collections } = settingsOf(req.payload)
    const published = await Promise.all(
      collections.flatMap((rules) => locales.map((locale) => publishedIn(rules, locale, { from, to }, req))),
    )
    return [...(await plansIn({ from, to }, req)), ...published.flat()]
  },

  waiting: async (req) => {
    if (!hasRole(req, ...deskRoles)) return []
    const { collections } = settingsOf(req.payload)
    const found = await Promise.all(
      collections.flatMap((rules) => locales.map((locale) => waitingIn(rules, locale, req))),
    )
    return found.flat()
  },

  move: async ({ key, at, timeZone }, req) => {
    const [collection = '', id = '', locale, action] = key.split(':')
    if ((locale !== 'en' && locale !== 'fr') || (action !== 'publish' && action !== 'withdraw'))
      throw deskErrors.TEXT_NOT_FOUND({ field: 'entry' })
    await planText({ document: { collection, id }, locale, action, at, timeZone }, req)
  },
}

/** What went out, where a collection keeps the date of it. */
const publishedIn = async (
  rules: DeskCollection,
  locale: TextLocale,
  { from, to }: Span,
  req: PayloadRequest,
): Promise<SourceEntry[]> => {
  const { flattenedFields } = req.payload.collections[rules.slug as CollectionSlug].config
  if (!flattenedFields.some(({ name }) => name === 'publishedAt')) return []
  const docs = await findTexts({
    slug: rules.slug,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { publishedAt: { greater_than_equal: from.toISOString(), less_than: to.toISOString() } },
      ],
    },
    draft: false,
    locale,
    limit: most.published,
    req,
  })
  return docs.map((doc) => ({
    key: `${keyOf(rules.slug, doc.id, locale, 'published')}`,
    when: { at: String(doc.publishedAt), endsAt: null },
    action: 'publish',
    status: 'done',
    title: titleIn(doc, rules, locale),
    document: { collection: rules.slug, id: String(doc.id) },
    locale,
    author: textOf(idOf(doc.author)),
    movable: false,
  }))
}

const waitingIn = async (
  rules: DeskCollection,
  locale: TextLocale,
  req: PayloadRequest,
): Promise<WaitingText[]> => {
  const docs = await findTexts({
    slug: rules.slug,
    where: { stage: { in: [...unplanned] } },
    draft: true,
    locale,
    limit: most.waiting,
    req,
  })
  return docs
    .filter((doc) => Boolean(doc[rules.text[0] ?? 'title']))
    .map((doc) => ({
      key: keyOf(rules.slug, doc.id, locale, 'publish'),
      title: titleIn(doc, rules, locale),
      document: { collection: rules.slug, id: String(doc.id) },
      locale,
      author: textOf(idOf(doc.author)),
      stage: stageLabels[(doc.stage ?? 'draft') as Stage],
    }))
}

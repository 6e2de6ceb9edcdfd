import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isolateObjectProperty } from 'payload'
import { hasRole } from '../../access'
import type { CalendarSource, SourceEntry, WaitingText } from '../../config/calendarSource'
import { idOf } from '../../core/related'
import { slugs } from '../../slugs'
import { deskRoles } from './access'
import { askingCategories, categoriesOf, isApproved } from './approval'
import { deskErrors } from './errors'
import { planText } from './operations/plan'
import { type DeskCollection, settingsOf } from './options'
import { stageLabels, type Stage } from './stages'
import { deskCollection, digestOf, locales, readText, type TextDoc, type TextLocale } from './texts'
import type { TimerRow } from './timers'

/** Plans, publications and waiting texts of one answer: a busy quarter, and more than anybody reads. */
const most = { plans: 500, published: 500, waiting: 100 }

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

type Span = { from: Date; to: Date }

const keyOf = (collection: string, id: number | string, locale: string, action: string): string =>
  [collection, id, locale, action].join(':')

/** What waits for its minute, and what could not be kept. */
const plansIn = async ({ from, to }: Span, req: PayloadRequest): Promise<SourceEntry[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.deskTimers,
    where: {
      and: [
        { kind: { in: ['publish', 'withdraw'] } },
        { status: { in: ['waiting', 'refused'] } },
        { at: { greater_than_equal: from.toISOString(), less_than: to.toISOString() } },
      ],
    },
    sort: 'at',
    limit: most.plans,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const plans = docs as unknown as (TimerRow & { reason?: string | null })[]
  const texts = await textsOf(plans, req)
  const entries = await Promise.all(
    plans.map(async (plan): Promise<SourceEntry | null> => {
      const found = texts.get(`${plan.source}:${plan.document}`)
      if (!found) return null
      const { kind, locale, source, document } = plan
      const isWaiting = plan.status === 'waiting'
      return {
        // A plan that failed is not the one that may wait beside it.
        key: `${keyOf(source, document, locale, kind)}${isWaiting ? '' : `:${plan.id}`}`,
        when: { at: plan.at, endsAt: null },
        action: kind === 'withdraw' ? 'withdraw' : 'publish',
        status: isWaiting ? 'planned' : 'failed',
        title: titleIn(found.draft, found.rules, locale),
        document: { collection: source, id: document },
        locale,
        author: textOf(idOf(found.draft.author)) ?? textOf(idOf(plan.by)),
        publicIn: found.publicIn,
        needsApproval: isWaiting && kind === 'publish' && (await lacksApproval(found, locale, req)),
        note: plan.reason ?? null,
        movable: isWaiting,
      }
    }),
  )
  return entries.filter((entry) => entry !== null)
}

type Found = { draft: TextDoc; rules: DeskCollection; publicIn: TextLocale[]; isAsked: boolean }

/** The documents of some plans, with all their languages: two questions a collection, however many plans. */
const textsOf = async (plans: readonly TimerRow[], req: PayloadRequest): Promise<Map<string, Found>> => {
  const texts = new Map<string, Found>()
  for (const slug of new Set(plans.map(({ source }) => source))) {
    const rules = settingsOf(req.payload).collections.find((each) => each.slug === slug)
    if (!rules) continue
    const ids = [...new Set(plans.filter(({ source }) => source === slug).map(({ document }) => document))]
    const where: Where = { id: { in: ids } }
    const [drafts, published] = await Promise.all([
      findTexts({ slug, where, draft: true, locale: 'all', limit: ids.length, req }),
      findTexts({ slug, where, draft: false, locale: 'all', limit: ids.length, req }),
    ])
    const asking = await askingCategories(
      [...drafts, ...published].flatMap((doc) => categoriesOf(doc, rules)),
      req,
    )
    for (const draft of drafts) {
      const now = published.find(({ id }) => id === draft.id)
      const status = now?._status as Partial<Record<TextLocale, string>> | undefined
      const categories = [...categoriesOf(draft, rules), ...categoriesOf(now ?? null, rules)].map(String)
      texts.set(`${slug}:${draft.id}`, {
        draft,
        rules,
        publicIn: locales.filter((locale) => status?.[locale] === 'published'),
        isAsked: asking.some(({ id }) => categories.includes(String(id))),
      })
    }
  }
  return texts
}

const lacksApproval = async (
  { draft, rules, isAsked }: Found,
  locale: TextLocale,
  req: PayloadRequest,
): Promise<boolean> => {
  if (!isAsked) return false
  const ref = { collection: rules.slug, id: draft.id, locale }
  const doc = await readText(ref, req)
  return doc !== null && !(await isApproved(ref, digestOf(doc, rules), req))
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

const findTexts = async (args: {
  slug: string
  where: Where
  draft: boolean
  locale: TextLocale | 'all'
  limit: number
  req: PayloadRequest
}): Promise<TextDoc[]> => {
  const { slug, where, draft, locale, limit, req } = args
  const { docs } = await req.payload.find({
    collection: deskCollection(req, slug).slug as CollectionSlug,
    where,
    draft,
    locale,
    fallbackLocale: false,
    sort: '-updatedAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    // Payload writes the language it is asked for into the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs as unknown as TextDoc[]
}

/** A title of one language, read in it or in all at once; else that of the other, or the number. */
const titleIn = (doc: TextDoc, { text }: DeskCollection, locale: TextLocale): string => {
  const title = doc[text[0] ?? 'title']
  const all =
    typeof title === 'object' && title !== null ? (title as Record<string, unknown>) : { [locale]: title }
  const found = [locale, ...locales].map((each) => all[each]).find((each) => typeof each === 'string' && each)
  return typeof found === 'string' ? found : `#${doc.id}`
}

const textOf = (id: number | string | null): string | null => (id === null ? null : String(id))

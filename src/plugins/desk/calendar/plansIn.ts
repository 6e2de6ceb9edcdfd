import type { PayloadRequest, Where } from 'payload'
import type { SourceEntry } from '../../../config/calendarSource'
import { idOf } from '../../../core/related'
import { slugs } from '../../../slugs'
import { askingCategories, categoriesOf, isApproved } from '../approval'
import { type DeskCollection, settingsOf } from '../options'
import { digestOf, locales, readText, type TextDoc, type TextLocale } from '../texts'
import type { TimerRow } from '../timers'
import { findTexts, keyOf, type Span, textOf, titleIn } from './findTexts'

/** Plans of one answer: a busy quarter, and more than anybody reads. */
const most = 500

/** What waits for its minute, and what could not be kept. */
export const plansIn = async ({ from, to }: Span, req: PayloadRequest): Promise<SourceEntry[]> => {
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
    limit: most,
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

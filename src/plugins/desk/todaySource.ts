import type { PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../access'
import { type Label, label } from '../../config/label'
import { nothingToday, type TodayItem, type TodaySource } from '../../config/todaySource'
import { idsOf, isSame } from '../../core/related'
import { slugs } from '../../slugs'
import { deskRoles } from './access'
import { entriesOf, readFacts } from './approval'
import { findTexts, titleIn } from './calendar/findTexts'
import { type DeskCollection, settingsOf } from './options'
import { locales, readText, type TextDoc, type TextLocale, type TextRef } from './texts'

/** Rows of one question: more than a dashboard shows. */
const most = 50

/** Plans among which those that failed are looked for. */
const lastPlans = 200

const says = {
  review: label('Waits for your review', 'Attend votre relecture'),
  changes: label('Changes are asked of you', 'Des modifications vous sont demandées'),
  remark: label('A remark names you', 'Une remarque vous mentionne'),
  plan: label('A plan could not be kept', 'Une programmation n’a pas pu être tenue'),
} satisfies Record<string, Label>

/**
 * On the dashboard of those at the desk: texts that wait for their review, those of their own that changes are asked
 * of, remarks that name them; and plans that could not be kept.
 */
export const textsToday: TodaySource = async (req) => {
  const user = userOf(req)
  if (!user || !hasRole(req, ...deskRoles)) return nothingToday()
  const { collections } = settingsOf(req.payload)
  const texts = await Promise.all(
    collections.flatMap((rules) => locales.map((locale) => textsOf(rules, locale, req))),
  )
  return { needs: [...texts.flat(), ...(await remarksOf(user.id, req))], failed: await plansOf(req) }
}

const textsOf = async (
  rules: DeskCollection,
  locale: TextLocale,
  req: PayloadRequest,
): Promise<TodayItem[]> => {
  const where = { stage: { in: ['inReview', 'changesAsked'] } }
  const docs = await findTexts({ slug: rules.slug, where, draft: true, locale, limit: most, req })
  const items = await Promise.all(
    docs.map(async (doc): Promise<TodayItem | null> => {
      const ref = { collection: rules.slug, id: doc.id, locale }
      const { isReviewer, isOwn } = await readFacts(ref, doc, rules, req)
      const isReview = doc.stage === 'inReview'
      if (isReview ? !isReviewer || isOwn : !isOwn) return null
      const [entry] = await entriesOf(ref, { stage: { equals: doc.stage } }, req)
      return itemOf({
        key: `${isReview ? 'review' : 'changes'}:${rules.slug}:${doc.id}:${locale}`,
        since: entry?.createdAt ?? String(doc.updatedAt),
        what: isReview ? says.review : says.changes,
        ref,
        doc,
        rules,
      })
    }),
  )
  return items.filter((item) => item !== null)
}

type BookRow = {
  id: number | string
  source: string
  document: string
  locale: TextLocale
  createdAt: string
  settledAt?: string | null
  kind?: string
  status?: string
  mentions?: unknown
}

const remarksOf = async (member: number | string, req: PayloadRequest): Promise<TodayItem[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.deskRemarks,
    where: { and: [{ resolvedAt: { exists: false } }, { mentions: { in: [member] } }] },
    sort: 'createdAt',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const rows = (docs as unknown as BookRow[]).filter(({ mentions }) =>
    idsOf(mentions).some((id) => isSame(id, member)),
  )
  return aboutTexts(rows, { name: 'remark', what: says.remark }, req)
}

/** What could not be kept, until a later plan takes its place. */
const plansOf = async (req: PayloadRequest): Promise<TodayItem[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.deskTimers,
    where: { kind: { in: ['publish', 'withdraw'] } },
    sort: '-createdAt',
    limit: lastPlans,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const latest = new Map<string, BookRow>()
  for (const row of docs as unknown as BookRow[]) {
    const slot = [row.source, row.document, row.locale, row.kind].join(':')
    if (!latest.has(slot)) latest.set(slot, row)
  }
  const refused = [...latest.values()].filter(({ status }) => status === 'refused')
  return aboutTexts(
    refused.map((row) => ({ ...row, createdAt: row.settledAt ?? row.createdAt })),
    { name: 'plan', what: says.plan },
    req,
  )
}

const aboutTexts = async (
  rows: readonly BookRow[],
  { name, what }: { name: string; what: Label },
  req: PayloadRequest,
): Promise<TodayItem[]> => {
  const items = await Promise.all(
    rows.map(async ({ id, source, document, locale, createdAt: since }) => {
      const rules = settingsOf(req.payload).collections.find(({ slug }) => slug === source)
      const ref = { collection: source, id: document, locale }
      const doc = rules ? await readText(ref, req) : null
      return rules && doc ? itemOf({ key: `${name}:${id}`, since, what, ref, doc, rules }) : null
    }),
  )
  return items.filter((item) => item !== null)
}

const itemOf = (args: {
  key: string
  since: string
  what: Label
  ref: TextRef
  doc: TextDoc
  rules: DeskCollection
}): TodayItem => {
  const { key, since, what, ref, doc, rules } = args
  const path = `/collections/${ref.collection}/${ref.id}?locale=${ref.locale}`
  return { key, since, what, title: titleIn(doc, rules, ref.locale), path }
}

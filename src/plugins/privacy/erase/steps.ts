import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Erasure, personalOf } from '../../../config/personal'
import type { ErasedIndex, Person, PrivacySettings } from '../options'
import { type Hold, holdsOf, pageOf, relatedId, type Row } from '../rows'
import { applyHold, type Batch } from './applyHold'
import { redactor } from './redact'
import { changedFields, saveChanged } from './saveChanged'

/** One part of an erasure; done again from any point, it changes nothing that is done. */
export type Step = {
  /** Stored with the erasure: where to go on. */
  name: string
  /** One bounded batch. Answers the cursor of the next, null when the step is done. */
  run: (batch: Batch) => Promise<string | null>
}

/**
 * Every step of an erasure, in order: what the member wrote, then facts about it, then what is deleted; files; every
 * text of the hub; once more what is deleted, because messages that were under way when the account was locked may have
 * left something behind; the account; and what is kept of all that for searching.
 */
export const stepsOf = (settings: PrivacySettings, req: PayloadRequest): Step[] => {
  const holds = [...holdsOf(req.payload)].sort(
    (a, b) => rank(a) - rank(b) || depth(b) - depth(a) || places(a) - places(b),
  )
  const { account, elsewhere, indexes } = settings
  return [
    once('lock', ({ id }, request) => account.lock(id, request)),
    ...holds.map((hold) => holdStep('hold', hold)),
    ...elsewhere.map(({ name, erase }) => once(`files ${name}`, erase)),
    ...req.payload.config.collections.map(({ slug }) => textStep(slug)),
    ...req.payload.config.collections
      .filter(({ versions }) => Boolean(versions))
      .map(({ slug }) => versionStep(slug)),
    ...holds.filter(({ erasure }) => erasure.do === 'delete').map((hold) => holdStep('again', hold)),
    once('account', ({ id }, request) => account.scrub(id, request)),
    ...indexes.map(indexStep),
  ]
}

/** What rows said until now, where they are looked for. */
const indexStep = ({ name, purge }: ErasedIndex): Step => ({
  name: `index ${name}`,
  run: async ({ cursor, req }) => ((await purge(cursor === null, req)) ? null : 'goes on'),
})

const order: readonly Erasure['do'][] = ['authored', 'keep', 'clear', 'delete', 'account']
const rank = ({ erasure }: Hold): number => order.indexOf(erasure.do)
// Replies before the topics that they stand under.
const places = ({ erasure }: Hold): number => (erasure.do === 'authored' && erasure.answeredBy ? 1 : 0)
// `case.author` before `author`: the way to the member must still be there.
const depth = ({ member }: Hold): number => member.split('.').length

const once = (name: string, work: (person: Person, req: PayloadRequest) => Promise<void>): Step => ({
  name,
  run: async ({ person, req }) => {
    await work(person, req)
    return null
  },
})

const holdStep = (what: string, hold: Hold): Step => ({
  name: `${what} ${hold.collection}.${hold.member}`,
  run: (batch) => applyHold(hold, batch),
})

/** Other people's words: the address, mentions and links to the profile go. */
const textStep = (collection: CollectionSlug): Step => ({
  name: `texts ${collection}`,
  run: async ({ person, cursor, limit, req }) => {
    const { rows, last } = await pageOf({ collection, cursor, limit, req })
    const [change, changeQuoted] = [redactor(person, 'others'), redactor(person, 'own')]
    const quotes = quotesOf(collection, req)
    // The account's own rows are the last step's: until then they say whom to look for.
    const own = holdsOf(req.payload).filter(
      (hold) => hold.collection === collection && hold.erasure.do === 'account',
    )
    const isOwn = (row: Row): boolean =>
      own.some(({ member }) => String(relatedId(row[member])) === String(person.id))
    for (const row of rows.filter((each) => !isOwn(each)))
      await saveChanged({
        collection,
        row,
        change: (value, field) => (quotes.has(field) ? changeQuoted(value) : change(value)),
        req,
      })
    return last
  },
})

/** The fields in which a collection repeats what members wrote. */
const quotesOf = (collection: CollectionSlug, req: PayloadRequest): ReadonlySet<string> => {
  const declared = personalOf(req.payload.collections[collection].config)
  return new Set(declared && 'holds' in declared ? declared.quotes : [])
}

const versionStep = (collection: CollectionSlug): Step => ({
  name: `versions ${collection}`,
  run: async ({ person, cursor, limit, req }) => {
    const page = Number(cursor ?? 1)
    const { docs, hasNextPage } = await req.payload.db.findVersions<Row>({
      collection,
      sort: 'id',
      page,
      limit,
      pagination: true,
      req,
    })
    const change = redactor(person, 'others')
    for (const { id, version } of docs) {
      const changed = changedFields(version, change)
      if (changed)
        await req.payload.db.updateVersion({
          collection,
          id,
          versionData: { version: { ...version, ...changed } },
          req,
          returning: false,
        })
    }
    return hasNextPage ? String(page + 1) : null
  },
})

import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'
import type { ContestsOptions } from '../options'
import { faultsOf } from './faults'
import { readTerms } from './readTerms'
import { rulesText } from './rulesText'

/** A version of the rules, as it was written down. */
export type WrittenRules = { version: number; isNew: boolean }

/**
 * Writes down the rules of a contest as they follow from it now: a new version when they say something else than the
 * last one. Called while the book of the contest is held, or the contest is being saved.
 *
 * @param args.frozen - the contest is open or about to: this version does not change any more.
 * @param args.reason - why a frozen version is replaced: those who entered are told.
 * @throws CONTEST_NOT_FOUND · RULES_INCOMPLETE naming the first field that something is wrong with.
 */
export const writeRules = async (
  args: { contest: Id; frozen: boolean; reason: string | null },
  { now, emit }: Pick<ContestsOptions, 'now' | 'emit'>,
  req: PayloadRequest,
): Promise<WrittenRules> => {
  const { contest, frozen, reason } = args
  const found = await readTerms(contest, req)
  if (!found) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
  const [fault] = faultsOf(found.terms)
  if (fault) throw contestErrors.RULES_INCOMPLETE({ field: fault.field, message: fault.message.en })
  const texts = { textEn: rulesText(found.terms, 'en'), textFr: rulesText(found.terms, 'fr') }
  const sha256 = createHash('sha256').update(`${texts.textEn}\n\n${texts.textFr}`).digest('hex')
  const last = await lastRules(found.id, req)
  const at = now().toISOString()
  if (last?.sha256 === sha256) {
    if (frozen && !last.frozenAt)
      await req.payload.db.updateOne({
        collection: slugs.contestRules,
        id: last.id,
        data: { frozenAt: at },
        req,
        returning: false,
      })
    return { version: last.version, isNew: false }
  }
  const version = (last?.version ?? 0) + 1
  await req.payload.db.create({
    collection: slugs.contestRules,
    data: {
      ...{ contest: found.id, version, ...texts, sha256, reason, announcedAt: at },
      terms: found.terms,
      frozenAt: frozen ? at : null,
    },
    req,
  })
  await req.payload.db.updateOne({
    collection: slugs.contests,
    id: found.id,
    data: { rulesVersion: version },
    req,
    returning: false,
  })
  if (last?.frozenAt)
    await emit({
      topic: 'contest.rules-changed',
      payload: {
        ...{ contest: found.id, version, reason: reason ?? '', slug: found.slug, after: null },
        title: found.terms.title,
      },
      req,
    })
  return { version, isNew: true }
}

type Rules = { id: number; version: number; sha256?: string | null; frozenAt?: string | null }

const lastRules = async (contest: Id, req: PayloadRequest): Promise<Rules | null> => {
  const { docs } = await req.payload.db.find<Rules>({
    collection: slugs.contestRules,
    where: { contest: { equals: contest } },
    sort: '-version',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

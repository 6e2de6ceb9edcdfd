import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { contestErrors } from '../errors'
import { withBook } from '../entering/book'
import type { ContestsOptions } from '../options'
import { type Fault, faultsOf } from './faults'
import { factsAbout, type LegalFact, noLegalAdvice } from './legalFacts'
import { readTerms } from './readTerms'
import { rulesText } from './rulesText'
import type { Both } from './terms'
import { writeRules } from './writeRules'

const demandOrganiser = (req: PayloadRequest): void => {
  if (!hasRole(req, 'editor', 'manager')) throw contestErrors.FORBIDDEN()
}

/** What the rules of a contest would say now, what is missing, and what to check. */
export type RulesPreview = {
  text: Both
  faults: readonly Fault[]
  facts: readonly Omit<LegalFact, 'applies'>[]
  noAdvice: Both
  /** The version in force; null while there is none. */
  version: number | null
}

/** For organisers. @throws FORBIDDEN · CONTEST_NOT_FOUND */
export const contestRulesPreview: Operation<{ contest: string }, RulesPreview> = async ({ contest }, req) => {
  demandOrganiser(req)
  const found = await readTerms(contest, req)
  if (!found) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
  const { terms, rulesVersion } = found
  const faults = faultsOf(terms)
  // Without its dates there is nothing to say.
  const isDated = !faults.some(({ field }) => field === 'closesAt')
  return {
    text: isDated ? { en: rulesText(terms, 'en'), fr: rulesText(terms, 'fr') } : { en: '', fr: '' },
    faults,
    facts: factsAbout(terms),
    noAdvice: noLegalAdvice,
    version: rulesVersion,
  }
}

/**
 * Publishes the rules as they follow from the contest now. Before it opens, as often as one likes; once it is open, a
 * change of the contest with a reason does it.
 *
 * @throws FORBIDDEN · CONTEST_NOT_FOUND · CONTEST_FROZEN · RULES_INCOMPLETE · RULES_UNCHANGED
 */
export const announceRules =
  (options: Pick<ContestsOptions, 'now' | 'emit'>): Operation<{ contest: string }, { version: number }> =>
  async ({ contest }, req) => {
    demandOrganiser(req)
    const id = documentId(req.payload, contest)
    const known = await readTerms(id, req)
    if (!known) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
    return withBook({ contest: id, now: options.now, req }, async (_book, req) => {
      const found = await readTerms(id, req)
      if (found?.state !== 'draft' && found?.state !== 'announced')
        throw contestErrors.CONTEST_FROZEN({ field: 'contest' })
      const { version, isNew } = await writeRules({ contest: id, frozen: false, reason: null }, options, req)
      if (!isNew) throw contestErrors.RULES_UNCHANGED({ field: 'contest' })
      return { version }
    })
  }

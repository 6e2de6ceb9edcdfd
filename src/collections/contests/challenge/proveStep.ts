import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { type Id, idOf, idsOf } from '../../../core/related'
import { visible } from '../../../core/visible'
import type { Entry } from '../../../payload-types'
import { withBook } from '../entering/book'
import { demandOwnFiles, idFor, keepFiles } from '../entering/content'
import { isPublicLink } from '../entering/publicLink'
import { demandOpen, type EnteredContest, wholeContest } from '../entering/readContest'
import { type EntryRow, ownEntry, readBack, writeEntry } from '../entering/rows'
import { contestErrors } from '../errors'
import type { ContestsOptions } from '../options'

/** What a member shows for a step. */
export type StepProof = {
  entry: string
  step: string
  note?: string | null
  link?: string | null
  files?: readonly string[] | null
}

/** Characters of a note at most, as the collection's. */
const longestNote = 2_000
/** Files shown for one step at most. */
const mostFiles = 5

type Done = { step: string; at: string; note?: string | null; link?: string | null; files?: unknown }
type Step = NonNullable<NonNullable<EnteredContest['challenge']>['steps']>[number]

/**
 * A step of a challenge is done, with its proof; shown again, the proof is replaced, and when it was done stays.
 *
 * @throws UNAUTHENTICATED · ENTRY_NOT_FOUND · ENTRY_WITHDRAWN · CONTEST_CLOSED · CONTEST_CANCELLED · STEP_UNKNOWN · STEP_NOT_OPEN ·
 *   ENTRY_INCOMPLETE · ENTRY_TOO_LONG · LINK_REFUSED · TOO_MANY_FILES · FILE_NOT_YOURS
 */
export const proveStep =
  (options: ContestsOptions): Operation<StepProof, Entry> =>
  async (proof, req) => {
    const user = userOf(req)
    if (!user) throw contestErrors.UNAUTHENTICATED()
    const own = await ownEntry({ entry: proof.entry, member: user.id }, req)
    const contestId = idOf(own.contest)
    if (contestId === null) throw contestErrors.ENTRY_NOT_FOUND({ field: 'entry' })
    await withBook({ contest: contestId, now: options.now, req }, async (_book, req) => {
      const contest = await wholeContest(contestId, req)
      if (!contest) throw contestErrors.CONTEST_NOT_FOUND({ field: 'entry' })
      demandOpen(contest, options)
      const row = await ownEntry({ entry: proof.entry, member: user.id }, req)
      if (row.status === 'withdrawn') throw contestErrors.ENTRY_WITHDRAWN({ field: 'entry' })
      if (row.status !== 'submitted') throw contestErrors.ENTRY_INCOMPLETE({ field: 'entry' })
      const step = openStep(contest, proof.step, options.now())
      const shown = shownFor(step, proof, idFor(req))
      const field = 'files'
      await demandOwnFiles(
        { files: shown.files, member: user.id, contest: contestId, entry: row.id, field },
        req,
      )
      const { evidence, before } = withProof(row, step, shown, options.now())
      await writeEntry(
        row.id,
        { evidence, said: saidIn(evidence), score: pointsOfSteps(contest, evidence) },
        req,
      )
      await keepFiles({ entry: row.id, files: shown.files, before }, req)
    })
    return readBack(own.id, req)
  }

const openStep = ({ challenge }: EnteredContest, id: string, now: Date): Step => {
  const step = challenge?.steps?.find((each) => each.id === id)
  if (!step) throw contestErrors.STEP_UNKNOWN({ field: 'step' })
  const isOpen =
    (step.opensAt == null || now >= new Date(step.opensAt)) &&
    (step.closesAt == null || now < new Date(step.closesAt))
  if (!isOpen)
    throw contestErrors.STEP_NOT_OPEN({
      field: 'step',
      facts: { opensAt: step.opensAt ?? null, closesAt: step.closesAt ?? null },
    })
  return step
}

type Shown = { note: string | null; link: string | null; files: Id[] }

const shownFor = (step: Step, { note, link, files }: StepProof, idFor: (id: string) => Id): Shown => {
  const words = (text: string | null | undefined): string | null =>
    text != null && visible(text).trim() !== '' ? text.trim() : null
  const shown = { note: words(note), link: words(link), files: [...new Set((files ?? []).map(idFor))] }
  if ((shown.note?.length ?? 0) > longestNote) throw contestErrors.ENTRY_TOO_LONG({ field: 'note' })
  if (shown.link !== null && !isPublicLink(shown.link)) throw contestErrors.LINK_REFUSED({ field: 'link' })
  if (shown.files.length > mostFiles)
    throw contestErrors.TOO_MANY_FILES({ field: 'files', facts: { most: mostFiles } })
  if (step.proof !== false && shown.link === null && shown.files.length === 0)
    throw contestErrors.ENTRY_INCOMPLETE({ field: 'files' })
  return shown
}

const withProof = (
  row: EntryRow,
  { id }: Step,
  shown: Shown,
  now: Date,
): { evidence: Done[]; before: Id[] } => {
  const done = (Array.isArray(row.evidence) ? row.evidence : []) as Done[]
  const known = done.find(({ step }) => step === id)
  const at = known?.at ?? now.toISOString()
  return {
    evidence: [...done.filter(({ step }) => step !== id), { step: id ?? '', at, ...shown }],
    before: idsOf(known?.files),
  }
}

/** Pure: the words of all steps in one text: what the moderation judges. */
const saidIn = (evidence: readonly Done[]): string | null =>
  evidence
    .flatMap(({ note, link }) => [note, link])
    .filter(Boolean)
    .join('\n\n') || null

/** Pure: the points of the steps that are done. */
export const pointsOfSteps = (
  { challenge }: Pick<EnteredContest, 'challenge'>,
  done: readonly { step: string }[],
): number =>
  (challenge?.steps ?? [])
    .filter(({ id }) => done.some(({ step }) => step === id))
    .reduce((sum, { points }) => sum + (points ?? 1), 0)

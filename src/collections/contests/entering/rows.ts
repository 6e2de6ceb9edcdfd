import type { PayloadRequest } from 'payload'
import { renderMarkdown } from '../../../core/markdown'
import { type Id, idOf, isSame } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import type { Entry } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'
import { decidedStates } from '../lifecycle/lifecycle'
import type { EntryStatus } from './Entries'
import type { EnteredContest } from './readContest'

/** An entry as it is stored. */
export type EntryRow = Readonly<Record<string, unknown>> & {
  id: Id
  contest: unknown
  member: unknown
  number: number
  status: EntryStatus
  startedAt?: string | null
  submittedAt?: string | null
  score?: number | null
}

// System reads: who asks has been checked, and is told of their own.

/** All entries of a member in a contest, withdrawn ones too. */
export const entriesOf = async (
  { contest, member }: { contest: Id; member: Id },
  req: PayloadRequest,
): Promise<EntryRow[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.entries,
    where: { and: [{ contest: { equals: contest } }, { member: { equals: member } }] },
    sort: 'number',
    limit: 0,
    pagination: false,
    req,
  })
  return docs as unknown as EntryRow[]
}

/**
 * An entry of a member's own.
 *
 * @throws ENTRY_NOT_FOUND for another's and for none alike.
 */
export const ownEntry = async (
  { entry, member }: { entry: string; member: Id },
  req: PayloadRequest,
): Promise<EntryRow> => {
  const row = (await req.payload.db.findOne({
    collection: slugs.entries,
    where: { id: { equals: documentId(req.payload, entry) } },
    req,
  })) as unknown as EntryRow | null
  if (!row || !isSame(idOf(row.member), member)) throw contestErrors.ENTRY_NOT_FOUND({ field: 'entry' })
  return row
}

/**
 * The number that a further entry of a member gets, 1 to as many as the contest allows; the unique index holds it to
 * that whatever happens. What was withdrawn makes room, but for a quiz: nobody answers the same questions twice.
 *
 * @throws ENTRIES_SPENT
 */
export const freeNumber = (contest: EnteredContest, rows: readonly EntryRow[]): number => {
  const most = contest.entriesPerMember ?? 1
  const taken = new Set(rows.map(({ number }) => (contest.kind === 'quiz' ? Math.abs(number) : number)))
  for (let number = 1; number <= most; number += 1) if (!taken.has(number)) return number
  throw contestErrors.ENTRIES_SPENT({ field: 'contest', facts: { most } })
}

/** The number of an entry that is withdrawn: below nought, where no number of an entry that counts is. */
export const withdrawnNumber = (row: EntryRow, rows: readonly EntryRow[], isQuiz: boolean): number =>
  isQuiz ? -row.number : Math.min(0, ...rows.map(({ number }) => number)) - 1

/** Writes an entry in the name of its member, so that everybody's hooks see it: the moderation judges what they say. */
export const writeEntry = async (
  entry: Id | null,
  data: Readonly<Record<string, unknown>>,
  req: PayloadRequest,
): Promise<EntryRow> => {
  const text = data.text
  const whole = text === undefined ? data : { ...data, html: htmlOf(text) }
  const request = {
    collection: slugs.entries,
    data: whole as never,
    depth: 0,
    // The collection is closed: the operations of this slice have asked who may.
    overrideAccess: true,
    req,
  } as const
  return (entry === null
    ? await req.payload.create(request)
    : await req.payload.update({ ...request, id: entry })) as unknown as EntryRow
}

const htmlOf = (text: unknown): string | null => (typeof text === 'string' ? renderMarkdown(text) : null)

/** Under whose name an entry is shown; nobody's in an anonymous contest, until its result. */
export const shownEntrant = ({ anonymous, state }: EnteredContest, member: Id): Id | null =>
  anonymous === true && !(decidedStates as readonly string[]).includes(state) ? null : member

/** An entry as its member may read it. */
export const readBack = async (entry: Id, req: PayloadRequest): Promise<Entry> =>
  req.payload.findByID({
    collection: slugs.entries,
    id: entry,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })

import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import type { JudgingOptions } from '../options'
import { textId } from '../stored'
import { isComplete } from '../tally/juryScores'
import { atTheTable, seatOf } from './atTheTable'
import { progressOf } from './progress'
import { criteriaOf } from './readJury'

/** What {@link juryTable} takes. */
export type TableInput = {
  contest: Id
  /** One entry alone. @default all */
  entry?: Id | null
}

type EntryRow = {
  id: Id
  member: unknown
  status?: string | null
  moderation?: unknown
  title?: string | null
  text?: string | null
  html?: string | null
  link?: string | null
  files?: unknown
}

/** An entry as a judge sees it. */
export type TableEntry = {
  id: string
  title: string
  text: string
  html: string | null
  link: string | null
  /** Null where the jury is blind. */
  member: string | null
  points: readonly { criterion: string; points: number }[]
  note: string
  isComplete: boolean
  /** The judge declared a conflict of interest. */
  isLeft: boolean
}

/**
 * What a judge has before them: the entries, their own points and how far they have come. In an order of its own for
 * each judge, so that not every judge is fresh for the same entries. Names only where the contest shows them to its
 * jury; what others gave, never.
 *
 * @throws UNAUTHENTICATED · CONTEST_NOT_FOUND · NOT_A_JUDGE · JUDGING_NOT_OPEN
 */
export const juryTable =
  (options: Pick<JudgingOptions, 'isVisible'>): Operation<TableInput, Table> =>
  async (input, req) => {
    const { judge, contest } = await atTheTable(documentId(req.payload, input.contest), req)
    const criteria = criteriaOf(contest)
    const entries = (await entryRows(contest.id, req)).filter(
      (row) => options.isVisible(row) && textId(row.member) !== String(judge),
    )
    const own = await ownJudgements(contest.id, judge, req)
    const seat = await seatOf(contest.id, judge, req)
    const conflicts = (seat?.conflicts ?? []).map(({ entry }) => textId(entry))
    const titles = new Map((contest.judging?.criteria ?? []).map(({ id, title }) => [id, title]))
    const [progress] = progressOf({
      entries: entries.map(({ id, member }) => ({ id: String(id), member: textId(member) })),
      seats: [{ judge: String(judge), conflicts, finishedAt: seat?.finishedAt ?? null }],
      judgements: own.map((each) => ({ ...each, judge: String(judge) })),
      criteria,
    })
    const language = req.locale === 'fr' ? 'fr' : 'en'
    return {
      contest: { id: contest.id },
      criteria: criteria.map(({ id, weight, most }) => ({
        id,
        weight,
        most,
        title: titles.get(id)?.[language] ?? titles.get(id)?.en ?? titles.get(id)?.fr ?? overall[language],
      })),
      progress: progress ?? { judged: 0, toJudge: 0, conflicts: 0, finishedAt: null },
      entries: shuffled(entries, judge)
        .filter(({ id }) => input.entry == null || String(id) === String(input.entry))
        .map((row): TableEntry => {
          const said = own.find(({ entry }) => entry === String(row.id))
          return {
            id: String(row.id),
            title: row.title ?? '',
            text: row.text ?? '',
            html: row.html ?? null,
            link: row.link ?? null,
            member: contest.judging?.blind === false ? textId(row.member) : null,
            points: Object.entries(said?.points ?? {}).map(([criterion, points]) => ({ criterion, points })),
            note: said?.note ?? '',
            isComplete: isComplete(said?.points ?? {}, criteria),
            isLeft: conflicts.includes(String(row.id)),
          }
        }),
    }
  }

/** What {@link juryTable} answers. */
export type Table = {
  contest: { id: Id }
  criteria: readonly { id: string; weight: number; most: number; title: string }[]
  progress: { judged: number; toJudge: number; conflicts: number; finishedAt: string | null }
  entries: readonly TableEntry[]
}

const overall = { en: 'Overall', fr: 'Ensemble' }

/** Pure: the same order every time for one judge, and another for each. */
const shuffled = <Row extends { id: Id }>(rows: readonly Row[], judge: Id): Row[] => {
  const keyOf = ({ id }: Row): number => spread(`${judge}:${id}`)
  return [...rows].sort((one, other) => keyOf(one) - keyOf(other))
}

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/): spreads well, and nothing hangs on guessing it. */
const spread = (text: string): number => {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

const entryRows = async (contest: Id, req: PayloadRequest): Promise<EntryRow[]> => {
  const { docs } = await req.payload.db.find<EntryRow>({
    collection: slugs.entries,
    where: { and: [{ contest: { equals: contest } }, { status: { equals: 'submitted' } }] },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

type Said = { entry: string; points: Record<string, number>; note: string }

const ownJudgements = async (contest: Id, judge: Id, req: PayloadRequest): Promise<Said[]> => {
  const { docs } = await req.payload.db.find<{
    id: Id
    entry: unknown
    points?: Record<string, number> | null
    note?: string | null
  }>({
    collection: slugs.judgements,
    where: { and: [{ contest: { equals: contest } }, { judge: { equals: judge } }] },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ entry, points, note }) => ({
    entry: String(idOf(entry) ?? ''),
    points: points ?? {},
    note: note ?? '',
  }))
}

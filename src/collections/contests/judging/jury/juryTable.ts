import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import type { JudgingOptions } from '../options'
import { type StoredContest, textId } from '../stored'
import { type Criterion, isComplete } from '../tally/juryScores'
import { atTheTable, seatOf } from './atTheTable'
import { progressOf } from './progress'
import { criteriaOf } from './readJury'
import { stepsShown, type TableStep, type WithEvidence } from './stepsShown'
import { filesOf, namesOf, type TableFile } from './tableParts'

/** What {@link juryTable} takes. */
export type TableInput = {
  contest: Id
  /** One entry alone. @default all */
  entry?: Id | null
  /** Those that still lack points, those that have all, those left for a conflict of interest. @default all */
  show?: JuryShow | null
  /** From 1. @default 1 */
  page?: number | null
  /** Entries on a page, 100 at most. @default all */
  limit?: number | null
  /** Of the criteria. @default the language of the request */
  locale?: string | null
}

/** Which entries a judge looks at. */
export type JuryShow = 'open' | 'given' | 'left'

const mostOnPage = 100

type EntryRow = WithEvidence & {
  member: unknown
  status?: string | null
  moderation?: unknown
  title?: string | null
  text?: string | null
  html?: string | null
  link?: string | null
  language?: 'en' | 'fr' | null
  files?: unknown
}

/** An entry as a judge sees it. */
export type TableEntry = {
  id: string
  title: string
  text: string
  html: string | null
  link: string | null
  language: 'en' | 'fr' | null
  files: readonly TableFile[]
  /** Of a challenge: every step, done or not. */
  steps: readonly TableStep[]
  /** Null where the jury is blind. */
  member: string | null
  name: string | null
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
    const [progress] = progressOf({
      entries: entries.map(({ id, member }) => ({ id: String(id), member: textId(member) })),
      seats: [{ judge: String(judge), conflicts, finishedAt: seat?.finishedAt ?? null }],
      judgements: own.map((each) => ({ ...each, judge: String(judge) })),
      criteria,
    })
    const marked = shuffled(entries, judge).map((row): Marked => {
      const said = own.find(({ entry }) => entry === String(row.id))
      return {
        row,
        said,
        isComplete: isComplete(said?.points ?? {}, criteria),
        isLeft: conflicts.includes(String(row.id)),
      }
    })
    const asked = marked.filter(
      (each) =>
        (input.entry == null || String(each.row.id) === String(input.entry)) && isShown(each, input.show),
    )
    const shown = pageOf(asked, input)
    const rows = shown.map(({ row }) => row)
    const files = await filesOf(rows, req)
    const language = (input.locale ?? req.locale) === 'fr' ? 'fr' : 'en'
    const steps = await stepsShown(contest, rows, language, req)
    const names = contest.judging?.blind === false ? await namesOf(rows, req) : null
    return {
      contest: { id: contest.id },
      isBlind: names === null,
      criteria: criteriaIn(language, contest, criteria),
      progress: progress ?? { judged: 0, toJudge: 0, conflicts: 0, finishedAt: null },
      total: asked.length,
      entries: shown.map(({ row, said, ...state }): TableEntry => ({
        id: String(row.id),
        title: row.title ?? '',
        text: row.text ?? '',
        html: row.html ?? null,
        link: row.link ?? null,
        language: row.language ?? null,
        files: files.get(String(row.id)) ?? [],
        steps: steps.get(String(row.id)) ?? [],
        member: names ? textId(row.member) : null,
        name: names?.get(textId(row.member)) ?? null,
        points: Object.entries(said?.points ?? {}).map(([criterion, points]) => ({ criterion, points })),
        note: said?.note ?? '',
        ...state,
      })),
    }
  }

type Marked = { row: EntryRow; said: Said | undefined } & Pick<TableEntry, 'isComplete' | 'isLeft'>

const isShown = ({ isComplete, isLeft }: Marked, show: TableInput['show']): boolean => {
  if (show === 'left') return isLeft
  if (show == null) return true
  return !isLeft && isComplete === (show === 'given')
}

const pageOf = (all: readonly Marked[], { page, limit }: TableInput): readonly Marked[] => {
  if (limit == null) return all
  const size = Math.max(1, Math.min(limit, mostOnPage))
  return all.slice((Math.max(1, page ?? 1) - 1) * size).slice(0, size)
}

/** The criteria in a language, or in the other one where somebody forgot it. */
const criteriaIn = (
  language: 'en' | 'fr',
  { judging }: StoredContest,
  criteria: readonly Criterion[],
): Table['criteria'] => {
  const named = new Map((judging?.criteria ?? []).map((each) => [each.id, each]))
  return criteria.map(({ id, weight, most }) => {
    const { title, description } = named.get(id) ?? {}
    return {
      id,
      weight,
      most,
      title: title?.[language] || title?.en || title?.fr || overall[language],
      description: description?.[language] || description?.en || description?.fr || null,
    }
  })
}

/** What {@link juryTable} answers. */
export type Table = {
  contest: { id: Id }
  isBlind: boolean
  criteria: readonly {
    id: string
    weight: number
    most: number
    title: string
    description: string | null
  }[]
  /** Of all entries, whichever are asked for. */
  progress: { judged: number; toJudge: number; conflicts: number; finishedAt: string | null }
  /** How many entries there are of those asked for. */
  total: number
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

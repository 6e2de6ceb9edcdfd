import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { languageOf } from '../../../config/requestLanguage'
import { type Id, idsOf } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import type { Entry } from '../../../payload-types'
import { contestErrors } from '../errors'
import type { ContestsOptions } from '../options'
import { gradeQuiz, keptAnswers, type SentAnswer } from '../quiz/grade'
import { acceptRules } from '../rules/acceptRules'
import { withBook } from './book'
import { checkContent, contentOf, demandOwnFiles, idFor, keepFiles, type Sent } from './content'
import { demandEligible, type Said } from './demandEligible'
import { demandPrepared } from './mayPrepare'
import { demandOpen, type EnteredContest, readContest, wholeContest } from './readContest'
import { entriesOf, type EntryRow, freeNumber, readBack, shownEntrant, writeEntry } from './rows'

/** What `submitEntry` takes. */
export type EntryInput = Sent &
  Said & {
    /** One that is there: to change it. */
    entry?: string | null
    /** Kept for its member alone; nobody else sees it. */
    draft?: boolean | null
    /** The version of the rules that the member accepts. */
    rulesVersion?: number | null
    answers?: readonly SentAnswer[] | null
    language?: string | null
  }

/**
 * Enters a contest, or keeps a draft of it, or changes what was entered: until the close, and as often as one likes.
 *
 * @throws UNAUTHENTICATED · CONTEST_NOT_FOUND · CONTEST_NOT_OPEN · CONTEST_CLOSED · CONTEST_CANCELLED · the codes of who
 *   may not enter · RULES_NOT_ACCEPTED · ENTRIES_SPENT · ENTRY_NOT_FOUND · ENTRY_WITHDRAWN · those of its content and of
 *   a quiz · CONTEST_BUSY
 */
export const submitEntry =
  (options: ContestsOptions): Operation<{ contest: string; data: EntryInput }, Entry> =>
  async ({ contest: asked, data }, req) => {
    const user = userOf(req)
    if (!user) throw contestErrors.UNAUTHENTICATED()
    await options.admit(req)
    const { id } = await readContest(documentId(req.payload, asked), req)
    const entry = await withBook({ contest: id, now: options.now, req }, async (book, req) => {
      // Read anew under the lock: it may have closed while one stood in line.
      const contest = await wholeContest(id, req)
      if (!contest) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
      demandOpen(contest, options)
      const rows = await entriesOf({ contest: id, member: user.id }, req)
      const before = entryNamed(contest, rows, data.entry ?? null)
      const isHandedIn = data.draft !== true || before?.status === 'submitted'
      const written = await enter({ contest, member: user.id, rows, before, data, isHandedIn }, options, req)
      if (isHandedIn && before?.status !== 'submitted') {
        book.entries += 1
        await options.emit({
          topic: 'entry.submitted',
          payload: { entry: written.id, contest: id, member: user.id },
          req,
        })
      }
      return written.id
    })
    return readBack(entry, req)
  }

/** The entry that is changed; null for a further one. A quiz has been begun before it is answered. */
const entryNamed = (
  contest: EnteredContest,
  rows: readonly EntryRow[],
  entry: string | null,
): EntryRow | null => {
  const begun = contest.kind === 'quiz' ? rows.find(({ status }) => status === 'draft') : undefined
  const found = entry === null ? begun : rows.find(({ id }) => String(id) === entry)
  if (entry !== null && !found) throw contestErrors.ENTRY_NOT_FOUND({ field: 'data.entry' })
  if (found?.status === 'withdrawn') throw contestErrors.ENTRY_WITHDRAWN({ field: 'data.entry' })
  return found ?? null
}

type Entering = {
  contest: EnteredContest
  member: Id
  rows: readonly EntryRow[]
  before: EntryRow | null
  data: EntryInput
  isHandedIn: boolean
}

const enter = async (
  { contest, member, rows, before, data, isHandedIn }: Entering,
  options: ContestsOptions,
  req: PayloadRequest,
): Promise<EntryRow> => {
  const at = options.now().toISOString()
  const number = before?.number ?? freeNumber(contest, rows)
  const content = contentOf(data, before, idFor(req))
  checkContent(contest, content, { isWhole: isHandedIn })
  await demandOwnFiles(
    { files: content.files, member, contest: contest.id, entry: before?.id ?? null, field: 'data.files' },
    req,
  )
  const graded =
    contest.kind === 'quiz'
      ? (isHandedIn ? gradeQuiz : keptAnswers)({
          ...{ contest, before, answers: data.answers ?? [] },
          now: options.now(),
        })
      : {}
  let rulesVersion: number | null = null
  if (isHandedIn) {
    const confirmed = await demandEligible({ member, contest, said: data }, options, req)
    const accepted = data.rulesVersion ?? null
    rulesVersion = await acceptRules({ contest, member, accepted, confirmed, at }, req)
  } else await demandPrepared({ member, contest }, options, req)
  const written = await writeEntry(
    before?.id ?? null,
    {
      ...(before ? {} : { contest: contest.id, member, number }),
      ...content,
      ...graded,
      ...(contest.kind === 'challenge' && !before ? { score: 0 } : {}),
      entrant: shownEntrant(contest, member),
      language: data.language === 'fr' || data.language === 'en' ? data.language : languageOf(req),
      ...(isHandedIn
        ? { status: 'submitted', submittedAt: before?.submittedAt ?? at, rulesVersion }
        : { status: 'draft' }),
    },
    req,
  )
  await keepFiles({ entry: written.id, files: content.files, before: idsOf(before?.files) }, req)
  return written
}

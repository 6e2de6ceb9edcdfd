import { withdraw } from '../../../actions/contests'
import { ActionForm } from '../../../components/forms/ActionForm'
import { myPart, type OwnEntry, quizOf, reasonsAgainst } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import type { MessageKey } from '../../../messages'
import { readablePath } from '../../../paths'
import { sentenceOf } from '../../../problems'
import { visit } from '../../../server/visit'
import { entryPath } from '../entries/EntryGrid'
import { durationWords } from '../quiz/duration'
import { OwnAttempt } from '../quiz/OwnAttempt'

/** Is a contest taking entries, by its state and the clock? The hub has the last word. */
export const isTaking = ({ state, opensAt, closesAt }: ContestPage, now: Date): boolean =>
  state === 'open' && Date.parse(opensAt) <= now.getTime() && now.getTime() < Date.parse(closesAt)

/** What the visitor has entered, whether they may, and the way in. */
export const EnterPanel = async ({ contest }: { contest: ContestPage }) => {
  const { t, me, href, format, now, locale } = await visit()
  const path = readablePath('contests', contest.slug)
  const zone = contest.timeZone ?? 'UTC'
  const isOpen = isTaking(contest, now)
  if (!me)
    return isOpen ? (
      <section className="rsvp" id="enter" aria-labelledby="enter-title">
        <h2 id="enter-title">{t('enter.title')}</h2>
        <a className="button" href={href(`/login?next=${encodeURIComponent(href(`${path}/enter`))}`)}>
          {t('enter.logIn')}
        </a>
      </section>
    ) : null
  const part = await myPart(contest.id)
  const entries = part.myEntries.filter(({ status }) => status !== 'withdrawn')
  if (!isOpen && entries.length === 0) return null
  const reasons = reasonsAgainst(part)
  const quiz = contest.kind === 'quiz' ? await quizOf(contest.id) : null
  // Nobody sees the same questions twice: what was withdrawn makes no room in a quiz.
  const isSpent = (quiz ? part.myEntries : entries).length >= (contest.entriesPerMember ?? 1)
  const isRunning = quiz?.attempt != null
  return (
    <section className="rsvp" id="enter" aria-labelledby="enter-title">
      <h2 id="enter-title">{t('enter.title')}</h2>
      {entries.map((entry) =>
        quiz ? (
          <OwnAttempt key={entry.id} contest={contest} quiz={quiz} entry={entry} isOpen={isOpen} />
        ) : (
          <OwnEntryRow key={entry.id} contest={contest} entry={entry} isOpen={isOpen} />
        ),
      )}
      {isOpen && reasons.length > 0 ? (
        <div className="note warn">
          <strong>{t('enter.mayNot')}</strong>
          <ul className="plainList">
            {reasons.map((code) => (
              // A sentence without placeholders, by its code.
              <li key={code}>{(t as (key: MessageKey, ...values: never[]) => string)(sentenceOf(code))}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {isOpen && reasons.length === 0 ? (
        <>
          {isSpent || isRunning ? null : (
            <a className="button" href={href(`${path}/enter`)}>
              {t(quiz ? 'quiz.start' : entries.length > 0 ? 'enter.further' : 'enter.start')}
            </a>
          )}
          {quiz ? (
            isSpent ? null : (
              <p className="hint">
                {t('quiz.size', { n: quiz.questions })}
                {quiz.seconds === null ? null : ` · ${durationWords(quiz.seconds, locale)}`}
              </p>
            )
          ) : (
            <p className="hint">
              {entries.length === 0 ? `${t('enter.may')} ` : null}
              {t('enter.until', { date: format.dateTime(contest.closesAt, zone) })}
            </p>
          )}
        </>
      ) : null}
    </section>
  )
}

const OwnEntryRow = async ({
  contest,
  entry,
  isOpen,
}: {
  contest: ContestPage
  entry: OwnEntry
  isOpen: boolean
}) => {
  const { t, href } = await visit()
  const path = readablePath('contests', contest.slug)
  const isDraft = entry.status === 'draft'
  const says = isDraft
    ? 'enter.isDraft'
    : entry.moderation === 'rejected'
      ? 'enter.isRejected'
      : entry.moderation && entry.moderation !== 'approved'
        ? 'enter.isPending'
        : 'enter.isSubmitted'
  const canChange = isOpen && contest.kind !== 'draw'
  return (
    <div className="ownEntry">
      <p>
        <a href={href(entryPath(contest.slug, entry.id))}>{entry.title ?? t('enter.mineUntitled')}</a>
      </p>
      <p className={isDraft ? 'note warn' : 'note good'}>{t(says)}</p>
      {canChange ? (
        <a className="button plain small" href={href(`${path}/enter?entry=${entry.id}`)}>
          {t(isDraft ? 'enter.goOn' : 'enter.change')}
        </a>
      ) : null}
      {isOpen ? (
        <ActionForm
          action={withdraw}
          submit={t('enter.withdrawSure')}
          sending={t('enter.sending')}
          plain
          folded={{ label: t('enter.withdraw') }}
        >
          <input type="hidden" name="entry" value={String(entry.id)} />
          <input type="hidden" name="path" value={href(path)} />
          <p className="hint">{t('enter.withdrawText')}</p>
        </ActionForm>
      ) : null}
    </div>
  )
}

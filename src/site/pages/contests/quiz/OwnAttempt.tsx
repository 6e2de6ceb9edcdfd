import { withdraw } from '../../../actions/contests'
import { ActionForm } from '../../../components/forms/ActionForm'
import type { OwnEntry, Quiz } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { durationWords } from './duration'
import { endWords } from './endWords'

/** An attempt of one's own, on the page of the contest: it runs, it ran out, or what came of it. */
export const OwnAttempt = async ({
  contest,
  quiz,
  entry,
  isOpen,
}: {
  contest: ContestPage
  quiz: Quiz
  entry: OwnEntry
  isOpen: boolean
}) => {
  const visitor = await visit()
  const { t, href, locale } = visitor
  const path = href(readablePath('contests', contest.slug))
  if (entry.status === 'draft') {
    if (!quiz.attempt) return <p className="note warn">{t('quiz.over')}</p>
    const time = endWords(quiz.attempt, contest, visitor)
    return (
      <>
        <p className="note warn">{time === '' ? t('quiz.runningFree') : t('quiz.running', { time })}</p>
        <a className="button" href={`${path}/enter`}>
          {t('quiz.goOn')}
        </a>
      </>
    )
  }
  return (
    <div className="ownEntry">
      <p className="note good">{t('quiz.done')}</p>
      {entry.score === null ? (
        <p>{t('quiz.pointsLater')}</p>
      ) : (
        <p>
          <strong>{t('quiz.score', { n: entry.score, total: String(quiz.points) })}</strong>
          {entry.seconds === null
            ? null
            : ` ${t('quiz.took', { time: durationWords(entry.seconds, locale) })}`}
        </p>
      )}
      {isOpen ? (
        <ActionForm
          action={withdraw}
          submit={t('enter.withdrawSure')}
          sending={t('enter.sending')}
          plain
          folded={{ label: t('enter.withdraw') }}
        >
          <input type="hidden" name="entry" value={String(entry.id)} />
          <input type="hidden" name="path" value={path} />
          <p className="hint">{t('quiz.withdrawText')}</p>
        </ActionForm>
      ) : null}
    </div>
  )
}

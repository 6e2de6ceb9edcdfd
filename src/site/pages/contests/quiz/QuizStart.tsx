import { beginQuiz } from '../../../actions/quiz'
import { ActionForm } from '../../../components/forms/ActionForm'
import type { Quiz } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { Conditions } from '../enter/Conditions'
import { durationWords } from './duration'

/** What to know before the clock runs, and the button that starts it. */
export const QuizStart = async ({
  contest,
  quiz: { questions, points, seconds },
  accepted,
}: {
  contest: ContestPage
  quiz: Quiz
  accepted: readonly number[]
}) => {
  const { t, href, locale } = await visit()
  return (
    <>
      <h2>{t('quiz.startTitle')}</h2>
      <ul className="plainList quizFacts">
        <li>
          {t('quiz.size', { n: questions })} · {t('quiz.points', { n: points })}
        </li>
        <li>
          {seconds === null ? t('quiz.noLimit') : t('quiz.limit', { time: durationWords(seconds, locale) })}
        </li>
        {seconds === null ? null : <li>{t('quiz.starts')}</li>}
        <li>{t('quiz.once')}</li>
        <li>{t(contest.judging?.count === 'live' ? 'quiz.pointsNow' : 'quiz.pointsLater')}</li>
      </ul>
      <ActionForm
        action={beginQuiz}
        submit={t(seconds === null ? 'quiz.start' : 'quiz.startClock')}
        sending={t('enter.sending')}
      >
        <input type="hidden" name="contest" value={String(contest.id)} />
        <input type="hidden" name="path" value={href(readablePath('contests', contest.slug))} />
        <Conditions contest={contest} accepted={accepted} />
      </ActionForm>
    </>
  )
}

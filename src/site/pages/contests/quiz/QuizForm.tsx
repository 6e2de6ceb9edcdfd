import { answerQuiz } from '../../../actions/quiz'
import { ActionForm } from '../../../components/forms/ActionForm'
import { CheckBox } from '../../../components/forms/fields'
import type { Quiz } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { boxOf } from './answers'
import { QuizClock } from './QuizClock'
import { endWords } from './endWords'

type Attempt = NonNullable<Quiz['attempt']>

/** The questions of an attempt that runs: all on one page, with the time that is left. */
export const QuizForm = async ({ contest, attempt }: { contest: ContestPage; attempt: Attempt }) => {
  const visitor = await visit()
  const { t, href, locale, now } = visitor
  const { questions, endsAt } = attempt
  const ticked = new Set(
    (attempt.answers ?? []).flatMap(({ question, choices }) =>
      choices.map((choice) => boxOf(question, choice)),
    ),
  )
  return (
    <ActionForm
      action={answerQuiz}
      submit={t('quiz.handIn')}
      sending={t('enter.sending')}
      draft={`quiz-${attempt.entry}`}
      restored={t('quiz.restored')}
      aside={
        <button type="submit" className="button plain small" name="intent" value="keep">
          {t('quiz.keep')}
        </button>
      }
    >
      <input type="hidden" name="contest" value={String(contest.id)} />
      <input type="hidden" name="path" value={href(readablePath('contests', contest.slug))} />
      <div className="quizHead">
        {endsAt ? (
          <>
            <p className="hint">{t('quiz.until', { time: endWords(attempt, contest, visitor) })}</p>
            <QuizClock
              seconds={Math.max(0, (Date.parse(endsAt) - now.getTime()) / 1000)}
              locale={locale}
              words={{
                left: t('quiz.timeLeft'),
                leftSaid: t('quiz.leftSaid', { time: '{time}' }),
                sending: t('quiz.sendingLate'),
              }}
            />
          </>
        ) : null}
      </div>
      <p className="hint">
        {t('quiz.tick')}
        {endsAt ? ` ${t('quiz.autoSent')}` : null}
      </p>
      {questions.map(({ id, question, points, choices }, index) => (
        <fieldset className="quizQuestion" key={id}>
          <legend>
            <span className="meta">
              {t('quiz.question', { n: index + 1, total: String(questions.length) })} ·{' '}
              {t('quiz.worth', { n: points })}
            </span>
            {question}
          </legend>
          {choices.map((choice) => {
            const name = boxOf(id, choice.id)
            return (
              <CheckBox key={choice.id} name={name} checked={ticked.has(name)} draft>
                {choice.text}
              </CheckBox>
            )
          })}
        </fieldset>
      ))}
    </ActionForm>
  )
}

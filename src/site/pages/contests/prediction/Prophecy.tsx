import { SectionHead } from '../../../components/Parts'
import { myPart } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { visit } from '../../../server/visit'
import { predictionWords } from './words'

/** The question of a prediction, what one has said to it, and what came true. Nothing for other kinds. */
export const Prophecy = async ({ contest }: { contest: ContestPage }) => {
  const { t, me, format } = await visit()
  if (contest.kind !== 'prediction' || !contest.prediction) return null
  const { prediction } = contest
  const entries = me ? (await myPart(contest.id)).myEntries : []
  const own = entries.filter((entry) => entry.status === 'submitted' && entry.prediction !== null)
  const { answer } = prediction
  return (
    <section id="prediction">
      <SectionHead title={t('contest.kind.prediction')} />
      <p className="lead">{prediction.question}</p>
      {prediction.form === 'choice' && contest.state !== 'decided' && contest.state !== 'closed' ? (
        <ul className="prophecies">
          {prediction.choices?.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : null}
      {answer === null ? null : (
        <p className="note good">
          {t('outcome.title')} <strong>{predictionWords(prediction, answer, format)}</strong>
        </p>
      )}
      {own.map(({ id, prediction: said, score }) => (
        <p key={id}>
          {t('outcome.mine', { prediction: predictionWords(prediction, said ?? '', format) })}{' '}
          {score === null || answer === null ? null : (
            <strong>
              {prediction.form === 'number'
                ? score === 0
                  ? t('outcome.exact')
                  : t('outcome.off', { by: format.number(Math.abs(score)) })
                : t(score > 0 ? 'outcome.right' : 'outcome.wrong')}
            </strong>
          )}
        </p>
      ))}
    </section>
  )
}

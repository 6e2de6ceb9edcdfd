import { visit } from '../../../server/visit'
import { Shown, type ShownStep } from './Shown'

/** A step of a challenge with what somebody has shown for it; nothing for a step that they did not do. */
export type StepOf = { id: string; title: string; shown: ShownStep | null }

/** The steps of a challenge as whoever judges one entry looks at them: folded, with how many were done. */
export const StepsShown = async ({
  steps,
  zone,
  isOpen = false,
}: {
  steps: readonly StepOf[]
  zone: string
  /** Unfolded at first. */
  isOpen?: boolean
}) => {
  const { t, format } = await visit()
  if (steps.length === 0) return null
  const done = steps.filter(({ shown }) => shown !== null).length
  return (
    <details className="stepsShown" open={isOpen}>
      <summary>{t('steps.progress', { n: done, total: format.number(steps.length) })}</summary>
      <ol className="contestSteps">
        {steps.map(({ id, title, shown }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong>{' '}
              <span className={shown ? 'tag good' : 'tag'}>{t(shown ? 'steps.done' : 'steps.notDone')}</span>
            </p>
            {shown ? <Shown shown={shown} zone={zone} /> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}

import { SectionHead } from '../../components/Parts'
import type { ContestPage } from '../../loaders/happenings'
import { visit } from '../../server/visit'

/** The steps of a challenge: what is to be done, from when until when, for how many points. */
export const ContestSteps = async ({ contest }: { contest: ContestPage }) => {
  const { t, format } = await visit()
  const steps = contest.kind === 'challenge' ? (contest.challenge?.steps ?? []) : []
  if (steps.length === 0) return null
  const zone = contest.timeZone ?? 'UTC'
  return (
    <section id="steps">
      <SectionHead title={t('contest.steps')} />
      <ol className="contestSteps">
        {steps.map(({ id, title, text, opensAt, closesAt, points }) => (
          <li key={id}>
            <h3>{title}</h3>
            {text ? <p>{text}</p> : null}
            <p className="meta dots">
              {opensAt ? (
                <span>{t('contest.stepFrom', { date: format.dateTime(opensAt, zone) })}</span>
              ) : null}
              {closesAt ? (
                <span>{t('contest.stepUntil', { date: format.dateTime(closesAt, zone) })}</span>
              ) : null}
              <span>{t('contest.points', { n: points ?? 1 })}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

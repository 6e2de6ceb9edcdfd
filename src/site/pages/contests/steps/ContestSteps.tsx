import { SectionHead } from '../../../components/Parts'
import { myPart, type OwnEntry } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { visit } from '../../../server/visit'
import { isTaking } from '../enter/EnterPanel'
import { Shown } from './Shown'
import { StepForm } from './StepForm'
import { stepState } from './stepState'

type Step = NonNullable<NonNullable<NonNullable<ContestPage['challenge']>['steps']>[number]>

/** The steps of a challenge: what is to be done, from when until when, for how many points; and how far one is. */
export const ContestSteps = async ({ contest }: { contest: ContestPage }) => {
  const { t, me } = await visit()
  const steps = contest.kind === 'challenge' ? (contest.challenge?.steps ?? []) : []
  if (steps.length === 0) return null
  const part = me ? await myPart(contest.id) : null
  const entry = part?.myEntries.find(({ status }) => status === 'submitted') ?? null
  return (
    <section id="steps">
      <SectionHead title={t('contest.steps')} />
      {entry ? <Progress steps={steps} entry={entry} /> : null}
      {entry && entry.moderation !== 'approved' && entry.moderation !== null ? (
        <p className="note warn">
          {t(entry.moderation === 'rejected' ? 'steps.keptBack' : 'steps.heldText')}
        </p>
      ) : null}
      <ol className="contestSteps">
        {steps.map((step) => (
          <StepRow key={step.id} step={step} contest={contest} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

/** How far a member has come, in steps and points. */
const Progress = async ({ steps, entry }: { steps: readonly Step[]; entry: OwnEntry }) => {
  const { t } = await visit()
  const done = steps.filter(({ id }) => entry.evidence?.some(({ step }) => step === id))
  const sum = (list: readonly Step[]): number => list.reduce((all, { points }) => all + (points ?? 1), 0)
  return (
    <div className="stepsDone">
      <label htmlFor="steps-done">
        {t('steps.progress', { n: done.length, total: String(steps.length) })} ·{' '}
        {t('quiz.score', { n: sum(done), total: String(sum(steps)) })}
      </label>
      <progress id="steps-done" max={steps.length} value={done.length} />
    </div>
  )
}

const StepRow = async ({
  step,
  contest,
  entry,
}: {
  step: Step
  contest: ContestPage
  entry: OwnEntry | null
}) => {
  const { t, format, now } = await visit()
  const zone = contest.timeZone ?? 'UTC'
  const shown = entry?.evidence?.find((each) => each.step === step.id) ?? null
  const done = new Set((entry?.evidence ?? []).flatMap((each) => each.step ?? []))
  const state = stepState(step, { now, contest, done })
  const isHeld = state === 'done' && entry?.moderation != null && entry.moderation !== 'approved'
  const isOpenNow =
    entry !== null && isTaking(contest, now) && stepState(step, { now, contest, done: new Set() }) === 'open'
  return (
    <li>
      <h3>
        {step.title}{' '}
        <span className={state === 'done' && !isHeld ? 'tag good' : 'tag'}>
          {t(isHeld ? 'steps.held' : state === 'over' && entry ? 'steps.missed' : `steps.${state}`)}
        </span>
      </h3>
      {step.text ? <p>{step.text}</p> : null}
      <p className="meta dots">
        {step.opensAt ? (
          <span>{t('contest.stepFrom', { date: format.dateTime(step.opensAt, zone) })}</span>
        ) : null}
        {step.closesAt ? (
          <span>{t('contest.stepUntil', { date: format.dateTime(step.closesAt, zone) })}</span>
        ) : null}
        <span>{t('contest.points', { n: step.points ?? 1 })}</span>
        <span>{t(step.proof === false ? 'steps.noProof' : 'steps.proof')}</span>
      </p>
      {shown ? <Shown shown={shown} zone={zone} /> : null}
      {isOpenNow ? <StepForm contest={contest} entry={entry} step={step} shown={shown} /> : null}
    </li>
  )
}

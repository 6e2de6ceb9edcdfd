import { decide } from '../../../actions/contestDesk'
import { ActionForm } from '../../../components/forms/ActionForm'
import { TextField } from '../../../components/forms/fields'
import { SectionHead } from '../../../components/Parts'
import type { ContestDeskData } from '../../../loaders/contestDesk'
import { visit } from '../../../server/visit'

/** Ends a contest that a vote, a jury or points decide. Nothing while it cannot be decided, or where a draw decides. */
export const DeskDecision = async ({
  data: { contest, desk },
  path,
}: {
  data: ContestDeskData
  path: string
}) => {
  const { t, format, now } = await visit()
  const how = contest.kind === 'draw' ? 'draw' : (contest.judging?.how ?? 'jury')
  const isNear = contest.state === 'voting' || contest.state === 'judging'
  if (desk.isDecided || !isNear || how === 'draw') return null
  const isVoted = how === 'vote' || how === 'both'
  const isVoting =
    contest.state === 'voting' &&
    isVoted &&
    contest.votesCloseAt !== null &&
    now.getTime() < Date.parse(contest.votesCloseAt)
  // Points follow from what came true: it is said first.
  if (contest.kind === 'prediction' && how === 'score' && contest.prediction?.answer === null) return null
  const needsReason = (how === 'jury' || how === 'both') && !desk.isJuryDone
  return (
    <section aria-labelledby="desk-decide">
      <SectionHead id="desk-decide" title={t('cdesk.decide')} />
      {isVoting && contest.votesCloseAt ? (
        <p className="hint">
          {t('cdesk.decideFrom', { date: format.dateTime(contest.votesCloseAt, contest.timeZone ?? 'UTC') })}
        </p>
      ) : (
        <>
          <p className="hint">{t('cdesk.decideHint')}</p>
          <ActionForm
            action={decide}
            submit={t('cdesk.decideSure')}
            sending={t('enter.sending')}
            folded={{ label: t('cdesk.decide') }}
          >
            <input type="hidden" name="contest" value={String(contest.id)} />
            <input type="hidden" name="path" value={path} />
            {needsReason ? (
              <TextField
                name="despite"
                label={t('cdesk.despite')}
                hint={t('cdesk.despiteHint')}
                maxLength={1000}
                required
              />
            ) : null}
          </ActionForm>
        </>
      )}
    </section>
  )
}

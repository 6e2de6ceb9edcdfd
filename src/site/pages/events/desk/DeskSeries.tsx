import { wallClockAt } from '../../../../core/timeZone'
import { changeDates } from '../../../actions/eventDesk'
import { ActionForm } from '../../../components/forms/ActionForm'
import { Choice, TextField } from '../../../components/forms/fields'
import type { Desk } from '../../../loaders/eventDesk'
import { visit } from '../../../server/visit'

/** Moves, cancels or takes away this date, this one and those that follow, or all: on the clock of the event. */
export const DeskSeries = async ({ desk }: { desk: Desk }) => {
  const { t } = await visit()
  const { event, occurrence } = desk
  const zone = event.timeZone ?? 'UTC'
  const isSeries = occurrence.id !== 'once'
  const scopes = isSeries ? (['this', 'following', 'all'] as const) : (['all'] as const)
  const verbs = ['move', 'cancel', 'restore', ...(isSeries ? (['remove'] as const) : [])] as const
  return (
    <details className="deskDates" id="change">
      <summary>{t('series.title')}</summary>
      <p className="hint">{t('series.hint')}</p>
      <ActionForm action={changeDates} submit={t('series.submit')} sending={t('rsvp.sending')}>
        <input type="hidden" name="event" value={String(event.id)} />
        <input type="hidden" name="occurrence" value={occurrence.id} />
        <Choice
          name="scope"
          label={t('series.scope')}
          options={scopes.map((value) => ({
            value,
            label: t(isSeries ? `series.scope.${value}` : 'series.scope.this'),
          }))}
        />
        <Choice
          name="verb"
          label={t('series.verb')}
          options={verbs.map((value) => ({ value, label: t(`series.verb.${value}`) }))}
        />
        <TextField
          name="startsLocal"
          type="datetime-local"
          label={t('series.starts')}
          hint={t('series.timesHint', { zone: zone.replace(/_/g, ' ') })}
          defaultValue={wallClockAt(zone, Date.parse(occurrence.startsAt))}
        />
        <TextField
          name="endsLocal"
          type="datetime-local"
          label={t('series.ends')}
          defaultValue={wallClockAt(zone, Date.parse(occurrence.endsAt))}
        />
        {isSeries ? (
          <TextField
            name="recurrence"
            label={t('series.rule')}
            hint={t('series.ruleHint', { rule: event.recurrence ?? '–' })}
            maxLength={500}
          />
        ) : null}
        <TextField name="note" label={t('series.note')} hint={t('series.noteHint')} maxLength={400} />
      </ActionForm>
    </details>
  )
}

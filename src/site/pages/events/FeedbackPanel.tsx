import { giveFeedback } from '../../actions/events'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextArea } from '../../components/forms/fields'
import type { EventPage } from '../../loaders/happenings'
import { visit } from '../../server/visit'

/** After a date, for who was there: how was it? The organisers alone read the answer. */
export const FeedbackPanel = async ({
  event,
  attendance: { feedback, occurrence },
  zone,
}: {
  event: EventPage
  attendance: NonNullable<EventPage['attendance']>
  zone: string
}) => {
  if (!feedback.isOpen) return null
  const { t, href, path, query, format } = await visit()
  const { mine, until } = feedback
  return (
    <section className="rsvp" id="feedback" aria-labelledby="feedback-title">
      <h2 id="feedback-title">{t('feedback.title')}</h2>
      {mine ? <p className="note good">{t('feedback.given')}</p> : null}
      <p className="hint">{t('feedback.lead', { date: format.dateTime(until, zone) })}</p>
      <ActionForm
        action={giveFeedback}
        submit={t(mine ? 'feedback.change' : 'feedback.send')}
        sending={t('rsvp.sending')}
      >
        <input type="hidden" name="event" value={String(event.id)} />
        <input type="hidden" name="occurrence" value={occurrence.id} />
        <input type="hidden" name="path" value={href(path) + query} />
        <Choice
          name="rating"
          label={t('feedback.rating')}
          defaultValue={mine ? String(mine.rating) : ''}
          options={[
            ...(mine ? [] : [{ value: '', label: t('feedback.choose') }]),
            ...([5, 4, 3, 2, 1] as const).map((mark) => ({
              value: String(mark),
              label: t(`feedback.${mark}`),
            })),
          ]}
        />
        <TextArea
          name="text"
          label={t('feedback.text')}
          defaultValue={mine?.text ?? ''}
          rows={4}
          maxLength={2000}
        />
      </ActionForm>
    </section>
  )
}

import { messageThem } from '../../../actions/eventDesk'
import { ActionForm } from '../../../components/forms/ActionForm'
import { Choice, TextArea, TextField } from '../../../components/forms/fields'
import { Ago, SectionHead } from '../../../components/Parts'
import type { Desk } from '../../../loaders/eventDesk'
import { visit } from '../../../server/visit'

/** A message to those who come or wait, and what was written before. */
export const DeskMessages = async ({ desk }: { desk: Desk }) => {
  const { t } = await visit()
  const { event, occurrence, messages, messagesLeft, mostLetters } = desk
  return (
    <section aria-labelledby="desk-messages">
      <SectionHead id="desk-messages" title={t('desk.message')} />
      <p className="hint">
        {t('desk.messageHint')} {t('desk.messagesLeft', { n: messagesLeft })}
      </p>
      {messagesLeft > 0 ? (
        <ActionForm
          action={messageThem}
          submit={t('desk.send')}
          sending={t('rsvp.sending')}
          draft={`desk-${event.id}`}
          restored={t('compose.restored')}
        >
          <input type="hidden" name="event" value={String(event.id)} />
          <input type="hidden" name="occurrence" value={occurrence.id} />
          <Choice
            name="audience"
            label={t('desk.audience')}
            options={[
              { value: 'going', label: t('desk.toGoing') },
              { value: 'waiting', label: t('desk.toWaiting') },
            ]}
          />
          <TextField name="subject" label={t('desk.subject')} maxLength={120} required draft />
          <TextArea name="text" label={t('desk.text')} maxLength={mostLetters} required />
        </ActionForm>
      ) : null}
      {messages.length > 0 ? (
        <ol className="deskSent">
          {messages.map((message) => (
            <li key={message.id}>
              <strong>{message.subject}</strong>
              <p>{message.text}</p>
              <span className="meta dots">
                <span>{t(message.audience === 'waiting' ? 'desk.toWaiting' : 'desk.toGoing')}</span>
                <span>{t('desk.recipients', { n: message.recipients })}</span>
                <span>
                  <Ago iso={message.createdAt ?? null} />
                </span>
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  )
}

import { handleRsvp, offerFreeSeats } from '../../../actions/eventDesk'
import { ActionForm } from '../../../components/forms/ActionForm'
import type { DeskRowFragment } from '../../../graphql/generated'
import type { Desk } from '../../../loaders/eventDesk'
import type { MessageKey } from '../../../messages'
import { visit } from '../../../server/visit'
import type { Show } from './shows'

/** What organisers may do with a registration in each state; the first is the likeliest. */
const verbs: Partial<Record<DeskRowFragment['status'], readonly Verb[]>> = {
  going: ['checkIn', 'decline'],
  attended: ['undo'],
  waitlisted: ['promote', 'decline'],
  offered: ['decline'],
  requested: ['approve', 'decline'],
}

type Verb = 'checkIn' | 'undo' | 'promote' | 'approve' | 'decline'

/** The registrations of one list, each with what can be done about it. */
export const DeskRows = async ({
  desk,
  show,
  path,
  zone,
}: {
  desk: Desk
  show: Show
  /** Where the desk is shown as it is now. */
  path: string
  zone: string
}) => {
  const { t } = await visit()
  if (desk.rows.length === 0) return <p className="hint">{t('desk.nobody')}</p>
  return (
    <>
      {show === 'waiting' ? (
        <ActionForm
          action={offerFreeSeats}
          submit={t('desk.offerAll')}
          sending={t('rsvp.sending')}
          plain
          aside={<span className="hint">{t('desk.offerHint')}</span>}
        >
          <input type="hidden" name="event" value={String(desk.event.id)} />
          <input type="hidden" name="occurrence" value={desk.occurrence.id} />
        </ActionForm>
      ) : null}
      <ol className="deskRows">
        {desk.rows.map((row) => (
          <DeskRow key={row.id} row={row} desk={desk} path={path} zone={zone} />
        ))}
      </ol>
    </>
  )
}

const DeskRow = async ({
  row,
  desk,
  path,
  zone,
}: {
  row: DeskRowFragment
  desk: Desk
  path: string
  zone: string
}) => {
  const { t, href, format } = await visit()
  const [first, ...others] = verbs[row.status] ?? []
  const button = (verb: Verb, isFirst: boolean) => (
    <button
      key={verb}
      className={isFirst ? 'button small' : 'button plain small'}
      name="verb"
      value={verb}
      aria-label={`${t(words[verb])}, ${row.name}`}
    >
      {t(words[verb])}
    </button>
  )
  return (
    <li>
      <div>
        <strong>{row.handle ? <a href={href(`/members/${row.handle}`)}>{row.name}</a> : row.name}</strong>
        <span className="meta dots">
          <span>{t(`desk.status.${row.status}`)}</span>
          {row.guests > 0 ? <span>{t('desk.guests', { n: row.guests })}</span> : null}
          {row.mode === 'online' ? <span>{t('rsvp.online')}</span> : null}
          {row.checkedInAt ? (
            <span>
              <time dateTime={row.checkedInAt}>{format.time(row.checkedInAt, zone)}</time>
            </span>
          ) : null}
          {row.offeredUntil ? (
            <span>{t('desk.until', { date: format.dateTime(row.offeredUntil, zone) })}</span>
          ) : null}
        </span>
        {row.answers.length > 0 ? (
          <dl className="deskAnswers">
            {row.answers.map(({ question, answer }, at) => (
              <div key={at}>
                <dt>{question}</dt>
                <dd>{answer === '' ? '–' : answer}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </div>
      {first ? (
        <ActionForm
          action={handleRsvp}
          submit={null}
          sending={t('rsvp.sending')}
          aside={
            <>
              {button(first, true)}
              {others.map((verb) => button(verb, false))}
            </>
          }
        >
          <input type="hidden" name="rsvp" value={row.id} />
          <input type="hidden" name="member" value={row.member} />
          <input type="hidden" name="event" value={String(desk.event.id)} />
          <input type="hidden" name="occurrence" value={desk.occurrence.id} />
          <input type="hidden" name="path" value={path} />
        </ActionForm>
      ) : null}
    </li>
  )
}

const words = {
  checkIn: 'desk.checkIn',
  undo: 'desk.undo',
  promote: 'desk.promote',
  approve: 'desk.approve',
  decline: 'desk.decline',
} as const satisfies Record<Verb, MessageKey>

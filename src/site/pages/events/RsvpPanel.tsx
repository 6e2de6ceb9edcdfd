import { checkInMyself } from '../../actions/checkIn'
import { attend, leave, showInterest } from '../../actions/events'
import { ActionForm } from '../../components/forms/ActionForm'
import { CheckBox, Choice, TextField } from '../../components/forms/fields'
import type { FormAction } from '../../components/forms/state'
import type { EventPage } from '../../loaders/happenings'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { OwnCode } from './OwnCode'

type Attendance = NonNullable<EventPage['attendance']>

/** Where this form belongs, as hidden fields: it works without scripts. */
const Here = ({ event, date, path }: { event: EventPage; date: string; path: string }) => (
  <>
    <input type="hidden" name="event" value={String(event.id)} />
    <input type="hidden" name="occurrence" value={date} />
    <input type="hidden" name="path" value={path} />
    <input type="hidden" name="address" value={event.slug ?? ''} />
  </>
)

/** What the member has, and what they can do about it: come, wait, ask, change, leave. */
export const RsvpPanel = async ({
  event,
  attendance,
  zone,
}: {
  event: EventPage
  attendance: Attendance
  zone: string
}) => {
  const { t, me, href, path, query, format, now } = await visit()
  const { occurrence, mine, isOpen } = attendance
  const here = <Here event={event} date={occurrence.id} path={href(path) + query} />
  const status = mine?.status ?? 'cancelled'
  const isOver = Date.parse(occurrence.endsAt) <= now.getTime()
  const isOff = occurrence.state === 'cancelled'
  const says = mineInWords({ t, attendance, until: (iso) => format.dateTime(iso, zone) })
  const has = status === 'going' || status === 'waitlisted' || status === 'offered' || status === 'requested'
  const mayAct = !isOff && !isOver && mine?.because !== 'refused'
  const button = (action: FormAction, label: string) => (
    <div className="quiet">
      <ActionForm action={action} submit={label} sending={t('rsvp.sending')}>
        {here}
      </ActionForm>
    </div>
  )
  return (
    <section className="rsvp" id="rsvp" aria-labelledby="rsvp-title">
      <h2 id="rsvp-title">{t('rsvp.title')}</h2>
      {says ? <p className={status === 'going' ? 'note good' : 'note'}>{says}</p> : null}
      {mine?.checkInCode && status === 'going' && mayAct ? (
        <OwnCode
          code={mine.checkInCode}
          path={href(readablePath('events', event.slug))}
          date={occurrence.id}
        />
      ) : null}
      {status === 'going' && mine?.mode === 'online' && mayAct && isCheckInOpen(occurrence, now) ? (
        <ActionForm action={checkInMyself} submit={t('rsvp.checkIn')} sending={t('rsvp.sending')}>
          {here}
        </ActionForm>
      ) : null}
      {status === 'attended' && isOver ? (
        <a
          className="button plain"
          href={`/api/events/${event.id}/certificate.pdf?occurrence=${occurrence.id}&locale=${t.locale}`}
          download
        >
          {t('rsvp.certificate')}
        </a>
      ) : null}
      <Numbers attendance={attendance} />
      {mayAct && !me ? (
        <a className="button" href={href(`/login?next=${encodeURIComponent(href(path) + query)}`)}>
          {t('rsvp.logIn')}
        </a>
      ) : null}
      {mayAct && !isOpen && !has ? (
        <p className="hint">
          {attendance.opensAt && Date.parse(attendance.opensAt) > now.getTime()
            ? t('rsvp.notOpen', { date: format.dateTime(attendance.opensAt, zone) })
            : t('rsvp.closed')}
        </p>
      ) : null}
      {mayAct && me && (isOpen || status === 'offered') ? (
        <Choices event={event} attendance={attendance} here={here} />
      ) : null}
      {mayAct && me && has
        ? button(
            leave,
            t(status === 'going' ? 'rsvp.leave' : status === 'offered' ? 'rsvp.decline' : 'rsvp.leaveList'),
          )
        : null}
      {mayAct && me && isOpen && status === 'cancelled' ? button(showInterest, t('rsvp.interest')) : null}
    </section>
  )
}

/** From half an hour before the start; the hub has the last word. */
const isCheckInOpen = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: Date): boolean =>
  now.getTime() >= Date.parse(startsAt) - 30 * 60_000 && now.getTime() <= Date.parse(endsAt)

/** Seats, in numbers that everybody sees. */
const Numbers = async ({ attendance }: { attendance: Attendance }) => {
  const { t } = await visit()
  const { seatsLeft, taken, waiting, interested } = attendance
  return (
    <p className="meta dots">
      <span>{taken === 0 ? t('rsvp.nobodyYet') : t('rsvp.going', { n: taken })}</span>
      {seatsLeft === null ? null : (
        <span>{seatsLeft > 0 ? t('rsvp.seatsLeft', { n: seatsLeft }) : t('rsvp.full')}</span>
      )}
      {waiting > 0 ? <span>{t('rsvp.waiting', { n: waiting })}</span> : null}
      {interested > 0 ? <span>{t('rsvp.interested', { n: interested })}</span> : null}
    </p>
  )
}

const Choices = async ({
  event,
  attendance,
  here,
}: {
  event: EventPage
  attendance: Attendance
  here: React.ReactNode
}) => {
  const { t } = await visit()
  const { mine, guestsAllowed, modes, approval, seatsLeft } = attendance
  const status = mine?.status ?? 'cancelled'
  const isNew = status === 'cancelled' || status === 'interested'
  const questions = isNew ? (event.registration?.questions ?? []) : []
  // With nothing to choose, there is nothing to change.
  if (!isNew && status !== 'offered' && guestsAllowed === 0 && modes.length < 2) return null
  const submit = isNew
    ? t(approval ? 'rsvp.ask' : seatsLeft === 0 ? 'rsvp.wait' : 'rsvp.attend')
    : t(status === 'offered' ? 'rsvp.take' : 'rsvp.change')
  return (
    <ActionForm action={attend} submit={submit} sending={t('rsvp.sending')}>
      {here}
      {guestsAllowed > 0 ? (
        <Choice
          name="guests"
          label={t('rsvp.guests')}
          defaultValue={String(mine?.guests ?? 0)}
          options={Array.from({ length: guestsAllowed + 1 }, (_each, n) => ({
            value: String(n),
            label: String(n),
          }))}
        />
      ) : null}
      {modes.length > 1 ? (
        <Choice
          name="mode"
          label={t('rsvp.mode')}
          defaultValue={mine?.mode ?? 'site'}
          options={modes.map((mode) => ({
            value: mode,
            label: t(mode === 'site' ? 'rsvp.site' : 'rsvp.online'),
          }))}
        />
      ) : null}
      {questions.map(({ id, question, required }) =>
        id ? (
          <TextField
            key={id}
            name={`question-${id}`}
            label={required ? `${question ?? ''} *` : (question ?? '')}
            required={required === true}
            maxLength={1000}
          />
        ) : null,
      )}
      <CheckBox name="shown">{t('rsvp.shown')}</CheckBox>
    </ActionForm>
  )
}

const mineInWords = ({
  t,
  attendance,
  until,
}: {
  t: Awaited<ReturnType<typeof visit>>['t']
  attendance: Attendance
  until: (iso: string) => string
}): string | null => {
  const { mine } = attendance
  switch (mine?.status) {
    case 'going':
      return mine.guests ? t('rsvp.isGoingWith', { n: mine.guests }) : t('rsvp.isGoing')
    case 'attended':
      return t('rsvp.isAttended')
    case 'waitlisted':
      return t('rsvp.isWaiting', { n: mine.position ?? 1 })
    case 'offered':
      return mine.offeredUntil ? t('rsvp.isOffered', { date: until(mine.offeredUntil) }) : null
    case 'requested':
      return t('rsvp.isRequested')
    case 'interested':
      return t('rsvp.isInterested')
    case 'cancelled':
      if (mine.because === 'refused') return t('rsvp.isRefused')
      return mine.because === 'offer_expired' ? t('rsvp.offerOver') : null
    case undefined:
      return null
  }
}

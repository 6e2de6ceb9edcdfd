import { checkInTyped } from '../../../actions/checkIn'
import { ActionForm } from '../../../components/forms/ActionForm'
import { TextField } from '../../../components/forms/fields'
import { Page } from '../../../components/frame/Page'
import { Trail } from '../../../components/Parts'
import { EventDoorDocument } from '../../../graphql/generated'
import { tags } from '../../../format'
import { deskAt, doorRows } from '../../../loaders/eventDesk'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { CheckInBoard } from './CheckInBoard'

/** Check-in at the door, on a phone: a code typed works everywhere, the camera and the list with scripts. */
export const CheckIn = async ({
  slug,
  date,
  code,
}: {
  slug: string
  date: string | null
  /** From the address that a QR code holds: nothing happens by opening it. */
  code: string
}) => {
  const [{ t, format, locale }, desk] = await Promise.all([
    visit(),
    deskAt({ slug, date, statuses: ['going', 'attended'], limit: 1, page: 1 }),
  ])
  const { event, occurrence } = desk
  const zone = event.timeZone ?? 'UTC'
  const address = readablePath('events', event.slug)
  const rows = await doorRows({ event: String(event.id), occurrence: occurrence.id })
  return (
    <Page section="events">
      <div className="wide page desk doorPage">
        <header className="pageHead tight">
          <div>
            <Trail
              steps={[
                { path: `${address}?date=${occurrence.id}`, label: event.title ?? '' },
                { path: `${address}/desk?date=${occurrence.id}`, label: t('desk.title') },
              ]}
            />
            <h1>{t('door.title')}</h1>
            <p className="lead">
              {format.fullDate(occurrence.startsAt, zone)}, {format.time(occurrence.startsAt, zone, true)}
            </p>
          </div>
        </header>
        <ActionForm action={checkInTyped} submit={t('desk.checkIn')} sending={t('rsvp.sending')}>
          <input type="hidden" name="event" value={String(event.id)} />
          <input type="hidden" name="occurrence" value={occurrence.id} />
          <TextField
            name="code"
            label={t('door.code')}
            hint={t('door.codeHint')}
            defaultValue={code}
            autoComplete="off"
            maxLength={400}
            required
          />
        </ActionForm>
        <CheckInBoard
          event={String(event.id)}
          occurrence={occurrence.id}
          rows={rows}
          query={EventDoorDocument.toString()}
          locale={tags[locale]}
          timeZone={zone}
          words={{
            in: t('door.in', { name: '{name}' }),
            already: t('door.already', { name: '{name}', time: '{time}' }),
            kept: t('door.kept', { name: '{name}' }),
            unknown: t('door.unknown'),
            notGoing: t('door.notGoing', { name: '{name}' }),
            loggedOut: t('door.loggedOut', { name: '{name}' }),
            waiting: t('door.waiting', { n: '{n}' }),
            count: t('door.count', { n: '{n}' }),
            search: t('door.search'),
            checkIn: t('desk.checkIn'),
            isIn: t('desk.status.attended'),
            noOne: t('desk.nobody'),
            guests: t('door.guests', { n: '{n}' }),
            start: t('door.start'),
            stop: t('door.stop'),
            none: t('door.none'),
            refused: t('door.refused'),
          }}
        />
      </div>
    </Page>
  )
}

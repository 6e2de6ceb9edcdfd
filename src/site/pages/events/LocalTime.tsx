import { PageScript } from '../../components/PageScript'

/** The same moment in the visitor's own time zone; nothing when that is the event's, or without scripts. */
export const LocalTime = ({
  iso,
  timeZone,
  locale,
  label,
}: {
  iso: string
  timeZone: string
  locale: string
  label: string
}) => (
  <>
    <div id="local-time" hidden suppressHydrationWarning>
      <dt>{label}</dt>
      <dd>
        <time dateTime={iso} suppressHydrationWarning>
          {iso}
        </time>
        <small suppressHydrationWarning>{timeZone}</small>
      </dd>
    </div>
    <PageScript run={sayLocally} args={[iso, timeZone, locale]} />
  </>
)

const sayLocally = (iso: string, timeZone: string, locale: string): void => {
  const place = document.getElementById('local-time')
  const time = place?.querySelector('time')
  const small = place?.querySelector('small')
  if (!place || !time || !small) return
  const say = (zone: string): string =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    }).format(new Date(iso))
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const own = say(zone)
  if (own === say(timeZone)) return
  time.textContent = own
  small.textContent = zone.replace(/_/g, ' ')
  place.hidden = false
}

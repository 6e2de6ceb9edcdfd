import { PageScript } from '../../components/PageScript'
import { EventTagsDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { type EventFilters, radii } from './filters'
import { listed } from './where'

/** The form that looks through the events: an address with a question in it, without scripts, too. */
export const EventFilter = async ({ filters }: { filters: EventFilters | null }) => {
  const { locale, t, href, format } = await visit()
  const { Events } = await ask(EventTagsDocument, { locale, where: listed })
  const tags = new Map(
    (Events?.docs ?? []).flatMap((event) =>
      (event.tags ?? []).flatMap((tag) => (tag.slug ? [[tag.slug, tag.title ?? tag.slug] as const] : [])),
    ),
  )
  return (
    <details className="eventFilter" open={filters !== null}>
      <summary>{t('filter.title')}</summary>
      <form className="form" method="get" action={href('/events')} id="event-filter">
        <input type="hidden" name="at" defaultValue={filters?.at} />
        <div className="eventFilterRow">
          <div className="field">
            <label htmlFor="place">{t('filter.place')}</label>
            <input
              className="control"
              type="text"
              id="place"
              name="place"
              maxLength={120}
              defaultValue={filters?.place}
            />
          </div>
          <div className="field">
            <label htmlFor="within">{t('filter.within')}</label>
            <select
              className="control"
              id="within"
              name="within"
              defaultValue={String(filters?.within ?? 25)}
            >
              {radii.map((radius) => (
                <option key={radius} value={radius}>
                  {t('filter.km', { n: format.number(radius) })}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="how">{t('filter.how')}</label>
            <select className="control" id="how" name="how" defaultValue={filters?.how ?? ''}>
              <option value="">{t('filter.any')}</option>
              <option value="site">{t('rsvp.site')}</option>
              <option value="online">{t('rsvp.online')}</option>
            </select>
          </div>
          {tags.size > 0 ? (
            <div className="field">
              <label htmlFor="tag">{t('filter.tag')}</label>
              <select className="control" id="tag" name="tag" defaultValue={filters?.tag ?? ''}>
                <option value="">{t('filter.any')}</option>
                {[...tags].map(([slug, title]) => (
                  <option key={slug} value={slug}>
                    {title}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
          <div className="field">
            <label htmlFor="from">{t('filter.from')}</label>
            <input className="control" id="from" name="from" type="date" defaultValue={filters?.from} />
          </div>
          <div className="field">
            <label htmlFor="to">{t('filter.to')}</label>
            <input className="control" id="to" name="to" type="date" defaultValue={filters?.to} />
          </div>
        </div>
        <div className="actions">
          <button className="button">{t('filter.search')}</button>
          <button className="button plain" type="button" id="near-me" hidden suppressHydrationWarning>
            {t('filter.nearMe')}
          </button>
          {filters ? <a href={href('/events')}>{t('filter.clear')}</a> : null}
        </div>
        <p className="hint">{t('filter.hint')}</p>
      </form>
      <PageScript run={nearMe} args={[]} />
    </details>
  )
}

/** Asks the browser where it is on a press alone, and tells the hub no more exactly than a kilometre. */
const nearMe = (): void => {
  const button = document.getElementById('near-me')
  if (!button || !('geolocation' in navigator)) return
  button.hidden = false
  button.addEventListener('click', () => {
    const form = document.querySelector<HTMLFormElement>('#event-filter')
    const at = form?.querySelector<HTMLInputElement>('[name=at]')
    const place = form?.querySelector<HTMLInputElement>('[name=place]')
    if (!form || !at || !place) return
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        at.value = `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`
        place.value = ''
        form.requestSubmit()
      },
      // Not allowed, or not known: a place can be typed.
      () => place.focus(),
    )
  })
}

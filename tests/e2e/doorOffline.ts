import type { Page } from 'playwright-core'
import { until } from './until'

/** What the hub knows of a registration. */
type Registration = { status: string; checkedInAt: string | null }

/** Makes an event that begins tomorrow, and registers the one who makes it. */
export const eventWith = async (url: string, organiser: Page): Promise<{ id: number; slug: string }> => {
  const headers = { origin: url }
  const startsAt = new Date(Date.now() + 86_400_000).toISOString()
  const made = await organiser.request.post(`${url}/api/events`, {
    headers,
    data: {
      title: 'At the lock house',
      startsAt,
      timeZone: 'Europe/Paris',
      place: { name: 'Lock' },
      _status: 'published',
    },
  })
  const { doc } = (await made.json()) as { doc: { id: number; slug: string } }
  const answer = await organiser.request.post(`${url}/api/actions/rsvp`, { headers, data: { event: doc.id } })
  if (!answer.ok()) throw new Error(await answer.text())
  return doc
}

/** What the hub knows of an event's registrations. */
export const registrationsOf = async (
  url: string,
  organiser: Page,
  event: number,
): Promise<Registration[]> => {
  const answer = await organiser.request.get(`${url}/api/rsvps?depth=0&where[event][equals]=${event}`, {
    headers: { origin: url },
  })
  return ((await answer.json()) as { docs: Registration[] }).docs
}

/** Opens the door page, and waits until the browser has a copy of it, which is kept after all of its files. */
export const openDoor = async (url: string, page: Page, slug: string): Promise<void> => {
  await page.goto(`${url}/events/${slug}/check-in`)
  await until(
    () =>
      page.evaluate(async () => (await (await caches.open('check-in')).match(location.href)) !== undefined),
    (isKept) => isKept,
  )
}

/** Presses the button beside a name. */
export const checkIn = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: `Check in, ${name}` }).click()

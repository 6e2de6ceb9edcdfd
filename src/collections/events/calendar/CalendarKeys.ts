import { calendarKeys } from '../../../config/calendarKeys'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'

/** The keys to members' own calendars. */
export const CalendarKeys = calendarKeys({
  slug: slugs.calendarKeys,
  singular: label('Calendar key', 'Clé d’agenda'),
  plural: label('Calendar keys', 'Clés d’agenda'),
  member: label('Member', 'Membre'),
  digest: label('Digest', 'Empreinte'),
})

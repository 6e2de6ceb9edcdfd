import type { CollectionBeforeDeleteHook } from 'payload'
import { calendarKeys, forgetCalendarKey } from '../../../config/calendarKeys'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'

/** The keys to the editorial calendar's private addresses, one a member of staff. */
export const StaffCalendarKeys = calendarKeys({
  slug: slugs.staffCalendarKeys,
  singular: label('Editorial calendar key', 'Clé du calendrier éditorial'),
  plural: label('Editorial calendar keys', 'Clés du calendrier éditorial'),
  member: label('Member', 'Membre'),
  digest: label('Digest', 'Empreinte'),
})

/** For members: a key goes with whom it stands for. */
export const forgetKeys: CollectionBeforeDeleteHook = ({ id, req }) =>
  forgetCalendarKey({ collection: slugs.staffCalendarKeys, member: id, req })

import { defineErrors } from '../../core/errors'

/** What the watch may answer instead of doing as asked. */
export const watchErrors = defineErrors({
  MODERATORS_ONLY: { status: 403, message: 'Only moderators and managers may do this.' },
  HOURS_INVALID: { status: 400, message: 'Raid mode lasts 1 to 72 hours.' },
  RAID_ON: { status: 409, message: 'Raid mode is on already.' },
  RAID_OFF: { status: 409, message: 'Raid mode is not on.' },
  PERIOD_INVALID: { status: 400, message: 'A period ends after it begins, and has 400 days at most.' },
  LINKS_OFF: {
    status: 403,
    message: 'For the moment, texts with links are not taken here. Leave the links out, or come back later.',
  },
  SIGN_UPS_SLOWED: {
    status: 429,
    message: 'Many accounts are being made right now. Please try again later.',
  },
  WEBHOOK_INVALID: {
    status: 400,
    message: 'A webhook has an address that begins with https:// and a key of 16 characters at least.',
  },
})

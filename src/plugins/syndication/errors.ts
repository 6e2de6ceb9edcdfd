import { defineErrors } from '../../core/errors'

/** What clients may see of syndication. */
export const errors = defineErrors({
  SOURCE_NOT_FOUND: { status: 404, message: 'There is no such document, or it cannot be announced.' },
  SOURCE_NOT_PUBLIC: { status: 409, message: 'Publish the document first: its page must exist.' },
  SOURCE_WITHOUT_TITLE: { status: 409, message: 'The document has no title in any language.' },
  CHANNEL_NOT_FOUND: { status: 404, message: 'There is no such channel.' },
  CHANNEL_DISABLED: { status: 409, message: 'This channel is switched off.' },
  CHANNEL_PAUSED: { status: 409, message: 'This channel is paused: connect it again first.' },
  CHANNEL_IN_USE: {
    status: 409,
    message: 'This channel has receipts, which would lose their sense. Switch it off instead.',
  },
  WORDS_TOO_LONG: { status: 400, message: 'Ten thousand characters at most, please.' },
  NO_CHANNELS: { status: 409, message: 'There is no channel to announce it on.' },
  DELIVERY_NOT_FOUND: { status: 404, message: 'There is no such delivery.' },
  DELIVERY_NOT_RETRYABLE: { status: 409, message: 'This delivery cannot be tried again.' },
  DELIVERY_NOT_SCHEDULED: {
    status: 409,
    message: 'This delivery does not wait for a time that somebody chose.',
  },
  DELIVERY_IN_PAST: { status: 400, message: 'This time has passed.' },
  DELIVERY_NOT_UNKNOWN: { status: 409, message: 'The outcome of this delivery is known.' },
  DELIVERY_NOT_CANCELLABLE: { status: 409, message: 'This delivery has been published already.' },
  DELIVERY_SENDING: { status: 409, message: 'This delivery is being sent right now.' },
  DELIVERY_HELD: { status: 409, message: 'This delivery is held: keep, move or drop it.' },
  DELIVERY_NOT_HELD: { status: 409, message: 'This delivery is not held.' },
  DELIVERIES_TOO_MANY: { status: 400, message: 'A hundred deliveries at a time, please.' },
  DECISION_WITHOUT_TIME: { status: 400, message: 'Say to which time it is moved.' },
  STOP_REASON_MISSING: { status: 400, message: 'Say why, for the record.' },
  STOP_ON: { status: 409, message: 'Publishing is stopped already.' },
  STOP_OFF: { status: 409, message: 'Publishing is not stopped.' },
  CHANNEL_ON_PAUSE: { status: 409, message: 'This channel is on pause: let it go on first.' },
  CHANNEL_NOT_ON_PAUSE: { status: 409, message: 'This channel is not on pause.' },
  POST_NOT_OUT: { status: 409, message: 'There is no post out there that this could be done to.' },
  ACT_IMPOSSIBLE: { status: 409, message: 'This cannot be done on this network, or not any more.' },
  BAD_ADDRESS: { status: 400, message: 'The address must start with http:// or https://.' },
})

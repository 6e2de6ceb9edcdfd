import { defineErrors } from '../../../core/errors'

/** What managers may see of connecting an account on its network's pages. */
export const connectErrors = defineErrors({
  CHANNEL_NOT_CONNECTABLE: {
    status: 409,
    message: 'This network has no pages to connect an account on: type in what it logs in with.',
  },
  CHANNEL_SETTINGS_MISSING: { status: 409, message: 'Fill in and save the settings first.' },
  APP_MISSING: {
    status: 409,
    message:
      'There is no app for this network yet: make one in its developer portal, and type it in under “Apps with networks”.',
  },
  APP_UNREADABLE: {
    status: 409,
    message: 'The app cannot be read with this hub’s PAYLOAD_SECRET: type it in again.',
  },
  CONNECTION_EXPIRED: {
    status: 409,
    message:
      'This connection was not begun here, more than ten minutes ago, or is used already. Please connect again.',
  },
  CONNECTION_DENIED: { status: 409, message: 'The network says that you said no. Nothing was changed.' },
  CONNECTION_UNAVAILABLE: {
    status: 502,
    message: 'The network does not answer as it should. Nothing was changed; please try again later.',
  },
  CONNECTION_REFUSED: { status: 409, message: 'The network refuses the hub’s app, or what it asks for.' },
  CONNECTION_EMPTY: {
    status: 409,
    message: 'There is no account among yours that the hub could publish on.',
  },
  CONNECTION_OTHER_ACCOUNT: {
    status: 409,
    message:
      'That is another account than the one of this channel. For another account, make another channel.',
  },
})

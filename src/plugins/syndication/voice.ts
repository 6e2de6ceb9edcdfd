import { plainVoice, type Voice } from './channels/channel'
import type { ChannelRow } from './rows'

/** How a channel speaks: what its manager set, the rest as {@link plainVoice}. */
export const voiceOf = ({ voice }: Pick<ChannelRow, 'voice'>): Voice => ({
  hashtags: voice?.hashtags ?? plainVoice.hashtags,
  link: voice?.link ?? plainVoice.link,
  picture: voice?.picture ?? plainVoice.picture,
  thread: voice?.thread ?? plainVoice.thread,
  numbered: voice?.numbered ?? plainVoice.numbered,
})

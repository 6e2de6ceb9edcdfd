import { jsonRequest } from '../call'
import type { Outcome, Sent } from '../channel'
import { askHelix, type HelixContext, type HelixSettings } from '../helix'
import { anything } from '../oauthAsk'
import type { TwitchDraft } from './compose'

/** `moderator`: who speaks, where it is not the channel itself. */
export type TwitchSettings = HelixSettings & { moderator?: string | undefined; color: string }

/** `POST /chat/announcements`, which answers 204 and names nothing: nobody can ask for it, change it or take it back. */
export const publishTwitch = async (
  { key, draft }: { key: string; draft: TwitchDraft; after: readonly Sent[] },
  context: HelixContext<TwitchSettings>,
): Promise<Outcome> => {
  const { broadcaster, moderator = broadcaster, color } = context.settings
  const query = new URLSearchParams({ broadcaster_id: broadcaster, moderator_id: moderator })
  const { url: _url, ...request } = jsonRequest('', { message: draft.message, color })
  const told = await askHelix(context, `chat/announcements?${query.toString()}`, anything, request)
  return told.kind === 'told' ? { kind: 'published', remoteId: key } : told
}

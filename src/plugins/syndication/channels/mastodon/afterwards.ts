import { DomUtils, parseDocument } from 'htmlparser2'
import { z } from 'zod'
import { asked, harmless, ownAmong } from '../call'
import { type Found, jsonOf, type Outcome, type Sent } from '../channel'
import { classify } from '../classify'
import type { MastodonDraft } from './compose'
import { authorization, type Context, overrides, receipt } from './publish'

const accountShape = z.object({ id: z.string().min(1) })
const statusesShape = z.array(
  z.object({
    id: z.string().min(1),
    url: z.url().nullish(),
    content: z.string(),
    created_at: z.string(),
  }),
)

/** Looks for our text among the account's latest statuses: for servers that keep no key. */
export const findMastodon = async (
  { draft, since }: { draft: MastodonDraft; since: Date },
  context: Context,
): Promise<Found> => {
  const { settings, credentials, fetch, now } = context
  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch({ url: `${settings.server}${path}`, headers: authorization(credentials) })
    const failure = classify(answer, { now: now(), secrets: [credentials.accessToken], overrides })
    if (failure) return asked(failure)
    return answer.kind === 'answered' ? jsonOf(answer) : undefined
  }
  const who = await read('/api/v1/accounts/verify_credentials')
  const account = accountShape.safeParse(who)
  if (!account.success)
    return isFailure(who) ? who : { kind: 'later', why: 'The server did not say who we are.' }
  const latest = await read(`/api/v1/accounts/${account.data.id}/statuses?limit=40&exclude_reblogs=true`)
  const statuses = statusesShape.safeParse(latest)
  if (!statuses.success)
    return isFailure(latest) ? latest : { kind: 'later', why: 'The server did not show our statuses.' }
  const own = ownAmong(
    statuses.data.map((each) => ({
      ...each,
      text: DomUtils.textContent(parseDocument(each.content)),
      at: new Date(each.created_at),
    })),
    draft.status,
    since,
  )
  return own
    ? { kind: 'published', remoteId: own.id, ...(own.url == null ? {} : { url: own.url }) }
    : { kind: 'absent' }
}

const isFailure = (value: unknown): value is Extract<Outcome, { kind: 'later' | 'reauthorize' }> =>
  typeof value === 'object' && value !== null && 'kind' in value && 'why' in value

/** `PUT /api/v1/statuses/:id`. The picture stays as it is. */
export const editMastodon = async (
  { sent, draft }: { sent: Sent; draft: MastodonDraft },
  context: Context,
): Promise<Outcome> => {
  const { settings, credentials, fetch } = context
  const { status, language } = draft
  const answer = await fetch({
    url: `${settings.server}/api/v1/statuses/${encodeURIComponent(sent.remoteId)}`,
    method: 'PUT',
    headers: { ...authorization(credentials), 'content-type': 'application/json' },
    body: JSON.stringify({ status, language }),
  })
  return receipt(answer, context)
}

/** `DELETE /api/v1/statuses/:id`; 404 says that it is gone. */
export const removeMastodon = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const { settings, credentials, fetch, now } = context
  const answer = await fetch({
    url: `${settings.server}/api/v1/statuses/${encodeURIComponent(sent.remoteId)}`,
    method: 'DELETE',
    headers: authorization(credentials),
  })
  if (answer.kind === 'answered' && answer.status === 404) return { kind: 'published', ...sent }
  const failure = classify(answer, { now: now(), secrets: [credentials.accessToken], overrides })
  return failure ? harmless(failure) : { kind: 'published', ...sent }
}

import { DomUtils, parseDocument } from 'htmlparser2'
import { z } from 'zod'
import { ask, asked, harmless, ownAmong, type Told } from '../call'
import type { Found, Outcome, Sent } from '../channel'
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
  const { settings, credentials } = context
  const read = <Value>(path: string, shape: z.ZodType<Value>): Promise<Told<Value>> =>
    ask(
      context,
      { url: `${settings.server}${path}`, headers: authorization(credentials) },
      { secrets: [credentials.accessToken], shape, overrides },
    )
  const account = await read('/api/v1/accounts/verify_credentials', accountShape)
  if (account.kind !== 'told') return asked(account)
  const latest = `/api/v1/accounts/${account.value.id}/statuses?limit=40&exclude_reblogs=true`
  const told = await read(latest, statusesShape)
  if (told.kind !== 'told') return asked(told)
  const own = ownAmong(
    told.value.map((each) => ({
      ...each,
      text: DomUtils.textContent(parseDocument(each.content)),
      at: new Date(each.created_at),
    })),
    draft.status,
    since,
    { headers: told.headers, now: context.now() },
  )
  return own
    ? { kind: 'published', remoteId: own.id, ...(own.url == null ? {} : { url: own.url }) }
    : { kind: 'absent' }
}

const attachedShape = z.object({
  media_attachments: z.array(z.object({ id: z.string().min(1) })).default([]),
})

/** `PUT /api/v1/statuses/:id`. The picture stays as it is: a status keeps of its media what an edit names anew. */
export const editMastodon = async (
  { sent, draft }: { sent: Sent; draft: MastodonDraft },
  context: Context,
): Promise<Outcome> => {
  const { settings, credentials, fetch } = context
  const { status, language } = draft
  const url = `${settings.server}/api/v1/statuses/${encodeURIComponent(sent.remoteId)}`
  const headers = authorization(credentials)
  const secrets = [credentials.accessToken]
  const now = await ask(context, { url, headers }, { secrets, shape: attachedShape, overrides })
  if (now.kind !== 'told') return harmless(now)
  const media = now.value.media_attachments.map(({ id }) => id)
  const answer = await fetch({
    url,
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ status, language, ...(media.length === 0 ? {} : { media_ids: media }) }),
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

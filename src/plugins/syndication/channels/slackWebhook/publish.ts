import { jsonRequest } from '../call'
import { type AccountContext, type FetchAnswer, type Health, type Outcome, textOf } from '../channel'
import { classify, type Failure, rows } from '../classify'
import { slackBody, type SlackDraft } from '../slackMessage'

/** Nothing to set: the address says it all. */
export type SlackWebhookSettings = Record<string, never>
/** The webhook's address, by which anybody can post. */
export type SlackWebhookCredentials = { url: string }

type Context = AccountContext<SlackWebhookSettings, SlackWebhookCredentials>

// The webhook, its channel or its app is gone, or may not post any more.
const overrides = { 404: rows.reauthorize, 410: rows.reauthorize }

const judge = (answer: FetchAnswer, { credentials, now }: Context): Failure | null =>
  classify(answer, {
    now: now(),
    secrets: [credentials.url, new URL(credentials.url).pathname.split('/').at(-1) ?? ''],
    overrides,
  })

/** Posts by the webhook, which answers "ok" and gives neither number nor link. */
export const publishSlackWebhook = async (
  { key, draft }: { key: string; draft: SlackDraft },
  context: Context,
): Promise<Outcome> => {
  const prepared = draft.picture && (await context.picture(draft.picture))
  if (prepared && prepared.kind !== 'picture') return prepared
  const answer = await context.fetch(jsonRequest(context.credentials.url, slackBody(draft, prepared)))
  return judge(answer, context) ?? { kind: 'published', remoteId: key }
}

/** Posts nothing, in words: a webhook that is there answers `no_text`. */
export const checkSlackWebhook = async (_args: { key: string }, context: Context): Promise<Health> => {
  const answer = await context.fetch(jsonRequest(context.credentials.url, {}))
  if (answer.kind === 'answered' && answer.status === 400 && /no_text|invalid_payload/.test(textOf(answer)))
    return { kind: 'healthy', account: 'Slack' }
  const failure = judge(answer, context)
  return {
    kind: failure?.kind === 'reauthorize' ? 'reauthorize' : 'unreachable',
    why: failure?.why ?? 'This is not a webhook of Slack.',
  }
}

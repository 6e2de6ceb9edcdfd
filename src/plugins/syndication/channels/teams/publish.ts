import { jsonRequest } from '../call'
import type { AccountContext, Health, Outcome, Prepared } from '../channel'
import { classify, rows } from '../classify'
import type { TeamsDraft } from './compose'

/** Nothing to set: the address says it all. */
export type TeamsSettings = Record<string, never>
/** The address of the workflow, its signature included. */
export type TeamsCredentials = { url: string }

type Context = AccountContext<TeamsSettings, TeamsCredentials>

const secretsOf = ({ credentials }: Context): string[] => [
  credentials.url,
  new URL(credentials.url).searchParams.get('sig') ?? '',
]

const cardOf = ({ text, title, link }: TeamsDraft, picture: Prepared | null): object => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
          ...(picture ? [{ type: 'Image', url: picture.url, altText: picture.alt }] : []),
          { type: 'TextBlock', text, wrap: true },
        ],
        ...(link === null ? {} : { actions: [{ type: 'Action.OpenUrl', title, url: link }] }),
      },
    },
  ],
})

/** Hands the card to the workflow, which answers 202 and gives neither number nor link. */
export const publishTeams = async (
  { key, draft }: { key: string; draft: TeamsDraft },
  context: Context,
): Promise<Outcome> => {
  const prepared = draft.picture && (await context.picture(draft.picture))
  if (prepared && prepared.kind !== 'picture') return prepared
  const answer = await context.fetch(jsonRequest(context.credentials.url, cardOf(draft, prepared)))
  const failure = classify(answer, {
    now: context.now(),
    secrets: secretsOf(context),
    // The workflow was deleted or switched off.
    overrides: { 404: rows.reauthorize, 410: rows.reauthorize },
  })
  return failure ?? { kind: 'published', remoteId: key }
}

/**
 * Is there something that knows us? A workflow runs on `POST` alone, so `GET` posts nothing: it is answered "not
 * found" or "not allowed" where the signature is good, and "not authorized" where it is not.
 */
export const checkTeams = async (_args: { key: string }, context: Context): Promise<Health> => {
  const answer = await context.fetch({ url: context.credentials.url })
  if (answer.kind !== 'answered') return { kind: 'unreachable', why: answer.why }
  const why = `The workflow answered ${answer.status}.`
  if ([401, 403, 410].includes(answer.status)) return { kind: 'reauthorize', why }
  return answer.status >= 500 ? { kind: 'unreachable', why } : { kind: 'healthy', account: 'Microsoft Teams' }
}

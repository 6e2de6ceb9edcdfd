import type { Describe } from '../network'

const host = 'prod-00.westeurope.logic.azure.com'
const path = '/workflows/0123456789abcdef/triggers/manual/paths/invoke'

type Card = { body?: { type?: string; text?: string; altText?: string }[]; actions?: { url?: string }[] }

/** A workflow of Teams: takes an adaptive card of 28 KB at most and says 202, whatever becomes of it. */
export const teams: Describe = ({ add, isRevoked }) => ({
  name: 'Microsoft Teams',
  hosts: [host],
  accounts: {
    teams: {
      settings: {},
      credentials: { url: `https://${host}${path}?api-version=2016-06-01&sig=simulatedTeamsSignature` },
    },
  },
  guard: ({ query }) =>
    isRevoked() || query.get('sig') !== 'simulatedTeamsSignature'
      ? {
          status: 401,
          body: {
            error: { code: 'AuthorizationFailed', message: 'The authentication credentials are not valid.' },
          },
        }
      : null,
  routes: {
    'POST /workflows/:id/triggers/manual/paths/invoke': {
      effect: true,
      answer: ({ bytes, fields }) => {
        if (bytes.length > 28_000) return { status: 413, body: { error: { code: 'RequestEntityTooLarge' } } }
        const [first] = (fields.attachments ?? []) as { contentType?: string; content?: Card }[]
        if (fields.type !== 'message' || first?.contentType !== 'application/vnd.microsoft.card.adaptive')
          return { status: 400, body: { error: { code: 'TriggerInputSchemaMismatch' } } }
        const { body = [], actions = [] } = first.content ?? {}
        add({
          text: body.map(({ text = '' }) => text).join(''),
          link: actions[0]?.url ?? null,
          pictures: body.flatMap(({ type, altText = '' }) => (type === 'Image' ? [{ alt: altText }] : [])),
        })
        return { status: 202 }
      },
    },
  },
})

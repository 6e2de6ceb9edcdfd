/** Pure: what a new channel begins with, by path. `id` is its folder, `name` the network's, for people. */
export const channelFiles = (id: string, name: string): Readonly<Record<string, string>> => {
  const Id = id.charAt(0).toUpperCase() + id.slice(1)
  const folder = `src/plugins/syndication/channels/${id}`
  return {
    [`${folder}/index.ts`]: `import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { secretText } from '../parse'
import { compose${Id}, type ${Id}Draft, ${id}Limit } from './compose'
import { check${Id}, type ${Id}Credentials, publish${Id} } from './publish'

/** ${name}. */
export const ${id}: Channel<Record<string, never>, ${Id}Credentials, never, ${Id}Draft> = {
  name: '${name}',
  capabilities: {
    text: { limit: ${id}Limit, count: 'units' },
    repeat: 'none',
    below: 'none',
    session: false,
    limits: false,
  },
  settings: z.object({}),
  credentials: z.object({ accessToken: secretText() }),
  form: {
    settings: [],
    credentials: [{ name: 'accessToken', label: label('Access token', 'Jeton d’accès') }],
  },
  newKey: randomKey,
  compose: compose${Id},
  publish: publish${Id},
  check: check${Id},
}
`,
    [`${folder}/compose.ts`]: `import type { Announcement, Composed, Voice } from '../channel'
import { composeParts, composeTexts } from '../composeText'

/** A post. */
export type ${Id}Draft = { text: string }

/** Characters of a post. Say where the number stands. */
export const ${id}Limit = 500

/** Pure: title, excerpt, link and hashtags. */
export const compose${Id} = ({ content }: Announcement, voice: Voice): Composed<${Id}Draft> =>
  composeParts(
    composeTexts({ content, voice, below: 'none', fits: (text) => text.length <= ${id}Limit }),
    (text) => ({ text }),
  )
`,
    [`${folder}/compose.spec.ts`]: `import { describe, expect, it } from '@jest/globals'
import { plainVoice } from '../channel'
import { compose${Id}, ${id}Limit } from './compose'

describe('compose${Id}', () => {
  it('should say title, excerpt and link within the limit', () => {
    const composed = compose${Id}(
      {
        key: 'posts:1:published',
        source: { collection: 'posts', id: '1' },
        language: 'en',
        announcedAt: '2026-11-22T09:00:00.000Z',
        content: {
          title: 'A title',
          excerpt: 'One word after another. '.repeat(100),
          url: 'https://hub.example.org/blog/a-title',
          tags: [],
          image: null,
        },
      },
      plainVoice,
    )
    const text = composed.kind === 'draft' ? composed.parts[0].text : ''
    expect(text).toMatch(/^A title[^]*https:\\/\\/hub\\.example\\.org\\/blog\\/a-title$/)
    expect(text.length).toBeLessThanOrEqual(${id}Limit)
  })
})
`,
    [`${folder}/publish.ts`]: `import { z } from 'zod'
import { ask, illness, jsonRequest, type Reading } from '../call'
import type { AccountContext, Health, Outcome, Sent } from '../channel'
import type { ${Id}Draft } from './compose'

/** What the account logs in with. */
export type ${Id}Credentials = { accessToken: string }

type Context = AccountContext<Record<string, never>, ${Id}Credentials>

const api = 'https://${id.toLowerCase()}.example/api'

const headersOf = ({ credentials }: Context): Record<string, string> => ({
  authorization: \`Bearer \${credentials.accessToken}\`,
})

const reading = <Value>({ credentials }: Context, shape: z.ZodType<Value>): Reading<Value> => ({
  secrets: [credentials.accessToken],
  shape,
})

/** Sends one post. */
export const publish${Id} = async (
  { draft }: { key: string; draft: ${Id}Draft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const request = jsonRequest(\`\${api}/posts\`, draft, headersOf(context))
  const told = await ask(context, request, reading(context, z.object({ id: z.string().min(1) })))
  return told.kind === 'told' ? { kind: 'published', remoteId: told.value.id } : told
}

/** Who gave the token? */
export const check${Id} = async (_args: { key: string }, context: Context): Promise<Health> => {
  const request = { url: \`\${api}/me\`, headers: headersOf(context) }
  const told = await ask(context, request, reading(context, z.object({ name: z.string().min(1) })))
  return told.kind === 'told' ? { kind: 'healthy', account: told.value.name } : illness(told)
}
`,
    [`simulators/networks/${id}.ts`]: `import type { Describe, Reply } from '../network'

const notYet: Reply = {
  status: 501,
  body: { error: 'Not yet', message: 'This network is not simulated yet' },
}

/** ${name}. Say which document each endpoint comes from. */
export const ${id}: Describe = () => ({
  name: '${name}',
  hosts: ['${id.toLowerCase()}.example'],
  accounts: {
    ${id}: { settings: {}, credentials: { accessToken: 'simulated-${id}-token' } },
  },
  guard: () => null,
  routes: {
    'GET /api/me': { answer: () => notYet },
    'POST /api/posts': { effect: true, answer: () => notYet },
  },
})
`,
  }
}

/** Pure: the lines that make a new channel known, by the file that gets them. */
export const channelLines: Readonly<Record<string, (text: string, id: string) => string>> = {
  'src/plugins/syndication/channels/registry.ts': (text, id) =>
    withEntry(withImport(text, id), id, '} satisfies ChannelRegistry'),
  'simulators/networks/index.ts': (text, id) =>
    withEntry(withImport(text, id), id, '} satisfies Record<string, Describe>'),
  'tests/contracts/channel.spec.ts': (text, id) =>
    before(
      text,
      '\n}\n\n/** What servers of Mastodon',
      `\n  // \`notYet\` goes once the simulated network answers.\n  ${id}: { start: simulated('${id}'), notYet: true },`,
    ),
}

const before = (text: string, place: string, line: string): string => {
  const at = text.indexOf(place)
  if (at < 0) throw new Error(`No place for a new channel: “${place.trim()}” is missing.`)
  return text.slice(0, at) + line + text.slice(at)
}

const withEntry = (text: string, id: string, end: string): string => before(text, end, `  ${id},\n`)

const withImport = (text: string, id: string): string => {
  const at = text.indexOf('\n\n')
  return `${text.slice(0, at)}\nimport { ${id} } from './${id}'${text.slice(at)}`
}

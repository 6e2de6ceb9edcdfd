import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGuardedFetch } from '../../src/network/guardedFetch'
import { akismet } from '../../src/plugins/moderation/checks/akismet'
import type { Check } from '../../src/plugins/moderation/checks/check'
import { loneSubject } from '../../src/plugins/moderation/checks/loneSubject'
import { mistral } from '../../src/plugins/moderation/checks/mistral'
import { openai } from '../../src/plugins/moderation/checks/openai'
import { providerDefaults, type ProviderId, providerIds } from '../../src/plugins/moderation/checks/provider'
import { startAkismet } from '../servers/akismet'
import type { Mode, RunningServer } from '../servers/httpServer'
import { startMistral, startOpenAI } from '../servers/moderations'
import { checkContract } from './check'

type Simulator = RunningServer & { endpoint: string; key: string; next: (...modes: Mode[]) => void }

const starts: Record<ProviderId, () => Promise<Simulator>> = {
  akismet: () => startAkismet(),
  openai: () => startOpenAI(),
  mistral: () => startMistral(),
}
const makers = { akismet, openai, mistral }
const sender = { address: '203.0.113.9', userAgent: 'Mozilla/5.0' }
const fetch = createGuardedFetch({ allowPrivateNetwork: true })

describe.each(providerIds)('the check that asks "%s"', (id) => {
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await starts[id]()
  })
  afterAll(() => simulator.stop())

  const made = (change: { key?: string; url?: string; timeoutMs?: number } = {}): Check =>
    makers[id]({
      key: simulator.key,
      url: simulator.endpoint,
      model: providerDefaults[id].model,
      siteURL: 'https://hub.example.org',
      fetch,
      timeoutMs: 5_000,
      ...change,
    })
  const look = (text: string, check = made()) => check.look(loneSubject({ text, sender }))

  // Asked as the hub asks it, where the sender is known.
  const whole = makers[id]({
    key: 'unused',
    url: 'http://unused.example',
    model: providerDefaults[id].model,
    siteURL: 'https://hub.example.org',
    fetch,
    timeoutMs: 5_000,
  })
  checkContract({ ...whole, look: (subject) => made().look({ ...subject, sender }) })

  it('should be slow, so that no post waits for it while it is saved', () => {
    expect(whole.cost).toBe('slow')
  })

  it('should notice nothing in a harmless text', async () => {
    expect(await look('How do you grind your beans?')).toEqual([])
  })

  it.each([
    ['another key', { key: 'a wrong one' }, [], 'key', true],
    ['nobody there', { url: 'http://127.0.0.1:1/' }, [], 'down', false],
    ['no answer', { timeoutMs: 50 }, [{ kind: 'hang' }], 'timeout', false],
    ['a broken connection', {}, [{ kind: 'drop-answer' }], 'down', false],
    ['nonsense', {}, [{ kind: 'status', status: 200, body: '<html>' }], 'nonsense', false],
    ['401', {}, [{ kind: 'status', status: 401 }], 'key', true],
    ['500', {}, [{ kind: 'status', status: 500 }], 'down', false],
    ['422', {}, [{ kind: 'status', status: 422 }], 'refused', true],
  ] as const satisfies readonly (readonly [string, object, readonly Mode[], string, boolean])[])(
    'should say so at %s, and nothing of the key',
    async (_, change, faults, code, isFinal) => {
      simulator.next(...faults)
      const failure = await look('Hello there', made(change)).catch((error: unknown) => error)
      expect(failure).toMatchObject({ name: 'ProviderFailure', code, isFinal })
      expect(String((failure as Error).stack)).not.toContain(simulator.key)
    },
  )

  it('should keep what a service asks for at 429', async () => {
    simulator.next({ kind: 'status', status: 429, headers: { 'retry-after': '120' } })
    await expect(look('Hello there')).rejects.toMatchObject({ code: 'busy', retryAfter: 120, isFinal: false })
  })
})

describe('what services say', () => {
  it('should be spam or blatant spam with Akismet, which is told the text and where it comes from', async () => {
    const server = await startAkismet()
    const check = akismet({
      ...providerDefaults.akismet,
      key: server.key,
      url: server.endpoint,
      siteURL: 'https://hub.example.org',
      fetch,
      timeoutMs: 5_000,
    })
    const ask = (text: string) => check.look(loneSubject({ title: 'Oars', text, opens: true, sender }))
    expect(await ask('akismet-guaranteed-spam')).toMatchObject([{ code: 'spam', weight: 6 }])
    expect(await ask('blatant')).toMatchObject([{ code: 'blatant', weight: 10 }])
    expect(Object.fromEntries(server.asked[0] ?? [])).toEqual({
      api_key: server.key,
      blog: 'https://hub.example.org',
      blog_charset: 'UTF-8',
      user_ip: '203.0.113.9',
      user_agent: 'Mozilla/5.0',
      comment_type: 'forum-post',
      comment_content: 'Oars\n\nakismet-guaranteed-spam',
      comment_date_gmt: '2030-05-06T10:00:00.000Z',
    })
    await expect(check.look(loneSubject({ text: 'Hello' }))).rejects.toMatchObject({ code: 'address' })
    await server.stop()
  })

  it('should count once with the others, by the gravest category, and hold what may be despair', async () => {
    const [one, other] = await Promise.all([startOpenAI(), startMistral()])
    const options = (server: Simulator, model: string) => ({
      key: server.key,
      url: server.endpoint,
      model,
      siteURL: 'https://hub.example.org',
      fetch,
      timeoutMs: 5_000,
    })
    const first = openai(options(one, 'omni-moderation-latest'))
    expect(await first.look(loneSubject({ text: 'harassing and hateful' }))).toEqual([
      { check: 'openai', code: 'hate', weight: 8, evidence: 'hate 0.93 (omni-moderation-2024-09-26)' },
      {
        check: 'openai',
        code: 'harassment',
        weight: 0,
        evidence: 'harassment 0.93 (omni-moderation-2024-09-26)',
      },
    ])
    const second = mistral(options(other, 'mistral-moderation-latest'))
    expect(await second.look(loneSubject({ text: 'despairing of my lawyer' }))).toEqual([
      {
        check: 'mistral',
        code: 'self-harm',
        weight: 0,
        evidence: 'selfharm 0.93 (mistral-moderation-latest)',
        atLeast: 'hold',
      },
    ])
    await Promise.all([one.stop(), other.stop()])
  })
})

import { REST } from '@discordjs/rest'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { WebClient } from '@slack/web-api'
import { Client as XClient } from '@xdevplatform/xdk'
import { Bot } from 'grammy'
import { createRestAPIClient } from 'masto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Simulators, startSimulators } from '../../simulators'
import { startAlone } from './alone'

const specs = path.resolve('../shared/reference/specs')
const hasSpecs = existsSync(specs)
if (!hasSpecs) console.info(`Skipped: ${specs} is not on this machine.`)

describe('the simulators, driven by clients that others wrote', () => {
  let simulators: Simulators
  beforeAll(async () => {
    simulators = await startSimulators({ only: ['telegram', 'discord', 'slack', 'x'] })
  })
  afterAll(() => simulators.stop())
  const credential = (network: string, name: string): string =>
    String(simulators.network(network).accounts[network]?.credentials[name])

  it('should answer grammy as Telegram does, errors included', async () => {
    const { api } = new Bot(credential('telegram', 'token'), {
      client: { apiRoot: `${simulators.url}/api.telegram.org` },
    })
    const message = await api.sendMessage('@hubchannel', 'Hello')
    expect(message.text).toBe('Hello')
    await api.editMessageText('@hubchannel', message.message_id, 'Hello again')
    expect(simulators.network('telegram').posts.map(({ text }) => text)).toEqual(['Hello again'])
    expect(await api.deleteMessage('@hubchannel', message.message_id)).toBe(true)
    await expect(api.sendMessage('@hubchannel', 'a'.repeat(4_097))).rejects.toMatchObject({ error_code: 400 })
  })

  ;(hasSpecs ? it : it.skip)('should give a message every field that Telegram says is there', async () => {
    const { types } = JSON.parse(readFileSync(path.join(specs, 'telegram-bot-api.json'), 'utf8')) as {
      types: Record<string, { fields: { name: string; required: boolean }[] }>
    }
    const { api } = new Bot(credential('telegram', 'token'), {
      client: { apiRoot: `${simulators.url}/api.telegram.org` },
    })
    const message: object = await api.sendMessage('@hubchannel', 'All of it')
    const known = types.Message?.fields ?? []
    expect(known.filter(({ required }) => required).map(({ name }) => name)).not.toEqual([])
    for (const { name, required } of known) if (required) expect(message).toHaveProperty(name)
    for (const name of Object.keys(message)) expect(known.map((field) => field.name)).toContain(name)
  })

  it('should answer the client of discord.js as Discord does, a nonce included', async () => {
    const rest = new REST({ api: `${simulators.url}/discord.com/api`, version: '10' }).setToken(
      credential('discord', 'token'),
    )
    const channel = String(simulators.network('discord').accounts.discord?.settings.channel)
    const body = { content: 'Hello', nonce: 'one', enforce_nonce: true }
    const first = (await rest.post(`/channels/${channel}/messages`, { body })) as { id: string }
    const second = (await rest.post(`/channels/${channel}/messages`, { body })) as { id: string }
    expect(second.id).toBe(first.id)
    await rest.delete(`/channels/${channel}/messages/${first.id}`)
    await expect(rest.delete(`/channels/${channel}/messages/${first.id}`)).rejects.toMatchObject({
      code: 10_008,
    })
  })

  it('should answer the client of Slack as Slack does, which says no with a 200', async () => {
    const client = new WebClient(credential('slack', 'token'), {
      slackApiUrl: `${simulators.url}/slack.com/api/`,
    })
    const channel = String(simulators.network('slack').accounts.slack?.settings.channel)
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'Hello <b>' })
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts })
    expect(permalink).toContain(channel)
    await expect(client.chat.postMessage({ channel: 'C000', text: 'Hello' })).rejects.toMatchObject({
      data: { error: 'channel_not_found' },
    })
  })

  it.each(['mastodon', 'gotosocial'] as const)('should answer masto as a %s does', async (id) => {
    const server = await startAlone(id)
    const accessToken = String(server.network.accounts.mastodon?.credentials.accessToken)
    const { v1, v2 } = createRestAPIClient({ url: server.url, accessToken })
    const { configuration } = await v2.instance.fetch()
    expect(configuration.statuses.maxCharacters).toBe(id === 'mastodon' ? 500 : 5_000)
    expect((await v1.accounts.verifyCredentials()).username).toBe('hub')
    const media = await v2.media.create({
      file: new Blob(['a picture'], { type: 'image/png' }),
      description: 'The harbour',
    })
    const status = await v1.statuses.create({ status: 'Hello <b>', mediaIds: [media.id] })
    expect(status).toMatchObject({
      content: '<p>Hello &lt;b&gt;</p>',
      mediaAttachments: [{ id: media.id, description: 'The harbour' }],
      favouritesCount: 0,
      account: { acct: 'hub' },
    })
    const reply = await v1.statuses.create({ status: 'Below', inReplyToId: status.id })
    expect(reply.inReplyToId).toBe(status.id)
    const edited = await v1.statuses.$select(status.id).update({ status: 'Hello again' })
    expect(edited).toMatchObject({ content: '<p>Hello again</p>', mediaAttachments: [] })
    expect(edited.editedAt).toEqual(expect.any(String))
    await v1.statuses.$select(status.id).remove()
    await expect(v1.statuses.$select(status.id).fetch()).rejects.toMatchObject({ statusCode: 404 })
    server.network.revoke()
    await expect(v1.accounts.verifyCredentials()).rejects.toMatchObject({ statusCode: 401 })
    await server.stop()
  })

  it('should answer X’s own client as X does', async () => {
    const { tokens } = simulators.network('x')
    const { posts, users } = new XClient({
      baseUrl: `${simulators.url}/api.x.com`,
      accessToken: tokens.issue().accessToken,
      retry: false,
    })
    expect((await users.getMe()).data).toMatchObject({ username: 'hub' })
    const { data } = await posts.create({ text: 'Hello' })
    const id = String(data?.id)
    const below = await posts.create({ text: 'Below', reply: { inReplyToTweetId: id } })
    expect(simulators.network('x').posts.at(-1)).toMatchObject({ id: below.data?.id, below: id })
    await expect(posts.create({ text: 'Hello' })).rejects.toMatchObject({ status: 403 })
    expect((await posts.getById(id, { tweetFields: ['public_metrics'] })).data).toMatchObject({
      id,
      text: 'Hello',
    })
    expect((await posts.delete(id)).data).toMatchObject({ deleted: true })
  })
})

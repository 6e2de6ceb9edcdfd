import { REST } from '@discordjs/rest'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { WebClient } from '@slack/web-api'
import { Bot } from 'grammy'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Simulators, startSimulators } from '../../simulators'

const specs = path.resolve('../shared/reference/specs')
const hasSpecs = existsSync(specs)
if (!hasSpecs) console.info(`Skipped: ${specs} is not on this machine.`)

describe('the simulators, driven by clients that others wrote', () => {
  let simulators: Simulators
  beforeAll(async () => {
    simulators = await startSimulators({ only: ['telegram', 'discord', 'slack'] })
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
})

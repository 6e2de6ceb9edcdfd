import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type Simulators, startSimulators } from '../../simulators'
import { createGuardedFetch, type GuardedFetch, jsonOf } from '../../src/network/guardedFetch'
import { rerouted } from '../../src/network/rerouted'
import { type Channel, plainVoice, type Sent } from '../../src/plugins/syndication/channels/channel'
import { registry } from '../../src/plugins/syndication/channels/registry'
import { announcementOf, channelContext, testPicture } from '../helpers/channelContext'
import { describedBy, type Exchanged } from './describedBy'
import { describedByTelegram } from './describedByTelegram'

const specs = path.resolve('../shared/reference/specs')
const hasSpecs = existsSync(specs)
if (!hasSpecs) console.info(`Skipped: ${specs} is not on this machine.`)
const read = (file: string): object => parse(readFileSync(path.join(specs, file), 'utf8')) as object

const networks = [
  { id: 'pinterest', file: 'pinterest-v5.openapi.yaml', host: 'api.pinterest.com', base: '/v5' },
  { id: 'discord', file: 'discord.openapi.json', host: 'discord.com', base: '/api/v10' },
  { id: 'slack', file: 'slack-web.openapi.json', host: 'slack.com', base: '/api' },
  { id: 'telegram', file: 'telegram-bot-api.json', host: 'api.telegram.org', base: '' },
] as const

/**
 * Channel and simulator cannot both be wrong in the same way here: everything that goes over the wire between them is
 * held against what the network itself publishes of its API.
 */
;(hasSpecs ? describe : describe.skip).each(networks)(
  'what $id and its channel say',
  ({ id, file, host, base }) => {
    let simulators: Simulators
    const wire: Exchanged[] = []
    const channel: Channel = registry[id]

    beforeAll(async () => {
      simulators = await startSimulators({ only: [id] })
      const fetch = rerouted(createGuardedFetch({ allowPrivateNetwork: true }), simulators.url)
      const recorded: GuardedFetch = async (request) => {
        const answer = await fetch(request)
        if (answer.kind === 'answered')
          wire.push({
            method: request.method ?? 'GET',
            url: new URL(request.url),
            sent: sentIn(request),
            status: answer.status,
            told: jsonOf(answer),
          })
        return answer
      }
      const account = simulators.network(id).accounts[id]
      if (!account) throw new Error('No account.')
      const context = channelContext(channel, { ...account, fetch: recorded })
      const draftOf = (title: string, voice = {}) => {
        const announcement = announcementOf({ title, image: testPicture })
        const composed = channel.compose(announcement, { ...plainVoice, ...voice }, context.settings, null)
        if (composed.kind !== 'draft') throw new Error(composed.why)
        return composed.parts[0].draft
      }
      const publish = async (draft: unknown, after: Sent[] = []): Promise<Sent> => {
        const key = channel.newKey({ now: context.now(), random: () => wire.length / 1_000 })
        const outcome = await channel.publish({ key, draft, after }, context)
        if (outcome.kind !== 'published') throw new Error(JSON.stringify(outcome))
        const { kind: _kind, ...sent } = outcome
        return sent
      }
      const since = context.now()
      const draft = draftOf('First')
      const sent = await publish(draft)
      if (channel.capabilities.below !== 'none') await publish(draftOf('Below'), [sent])
      await publish(draftOf('Picture', { picture: true }))
      await channel.check({ key: 'any' }, context)
      await channel.find?.({ key: 'any', draft, after: [], since }, context)
      await channel.measure?.({ sent, since }, context)
      await channel.edit?.({ sent, draft: draftOf('Second') }, context)
      await channel.remove?.({ sent }, context)
      // And what is not there any more, and who is nobody.
      await channel.remove?.({ sent }, context)
      await channel.edit?.({ sent, draft: draftOf('Third') }, context)
      simulators.network(id).revoke()
      await channel.check({ key: 'any' }, context)
      await channel.publish({ key: 'last', draft, after: [] }, context)
    })
    afterAll(() => simulators.stop())

    it('should be what its description says, each request and each answer', () => {
      const description = read(file)
      const faults =
        id === 'telegram'
          ? describedByTelegram(description)
          : describedBy({ description, base, saysNoWith200: id === 'slack', takesEither: id === 'slack' })
      const own = wire.filter(({ url }) => url.host === host)
      expect(own.length).toBeGreaterThan(5)
      expect([...new Set(own.flatMap(faults))].filter((fault) => !older.test(fault))).toEqual([])
    })
  },
)

/** Slack’s description is of 2021, and names fewer errors than docs.slack.dev: not that of a token taken back. */
const older = /^POST \/chat\.\w+ 200 \/error must be equal to one of the allowed values/

const sentIn = ({ headers, body }: Parameters<GuardedFetch>[0]): unknown =>
  typeof body === 'string' && headers?.['content-type'] === 'application/json' ? JSON.parse(body) : undefined

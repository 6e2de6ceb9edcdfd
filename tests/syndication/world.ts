import { hubCustom, type Operation } from '../../src/config/hubCustom'
import type { Channel as ChannelDocument, Delivery, Member, Post } from '../../src/payload-types'
import { registry } from '../../src/plugins/syndication/channels/registry'
import type { HubOptions } from '../../src/hub'
import { createClock, type FixedClock } from '../fakes/clock'
import { createScriptedChannel, type ScriptedChannel } from '../fakes/scriptedChannel'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { type MastodonServer, startMastodon } from '../servers/mastodon'
import { startWebhookReceiver, type WebhookReceiver } from '../servers/webhookReceiver'
import { startXrpc, type XrpcServer } from '../servers/xrpc'
import { work } from './work'

/** A kind of account that the world can connect. */
export type Kind = 'webhook' | 'mastodon' | 'bluesky' | 'scripted'

/** A hub, its people, and the networks it publishes to, on a clock that only the test moves. */
export type World = TestHub & {
  clock: FixedClock
  mastodon: MastodonServer
  receiver: WebhookReceiver
  pds: XrpcServer
  scripted: ScriptedChannel
  manager: Member
  editor: Member
  moderator: Member
  member: Member
  /** Connects an account as a manager does. */
  connect: (kind: Kind, data?: Record<string, unknown>) => Promise<ChannelDocument>
  /** Publishes a post as an editor does. */
  publish: (data?: Record<string, unknown>) => Promise<Post>
  /** What was done about the posts of a delivery since, oldest first. */
  acts: (delivery: { id: number | string }) => Promise<Delivery[]>
  /** Deliveries of a post, oldest first, or all of them. */
  deliveries: (post?: { id: number | string }) => Promise<Delivery[]>
  delivery: (id: number | string) => Promise<Delivery>
  /** The one delivery of a post. */
  onlyDelivery: (post: { id: number | string }) => Promise<Delivery>
  /** Calls an action as an editor, or as somebody else. */
  act: (name: string, input: object, as?: Member) => Promise<unknown>
  /** What the networks hold under a title. */
  statusesOf: (title: string) => MastodonServer['statuses']
  messagesOf: (title: string) => WebhookReceiver['received']
  recordsOf: (title: string) => { text: string }[]
  /** Hands out what is in the outbox, and sends nothing. */
  plan: () => Promise<void>
  /** Does what is due. */
  work: () => Promise<void>
  /** Ends every account, so that the next test starts with none. */
  disconnect: () => Promise<void>
}

/** Boots one. */
export const bootWorld = async (options: Partial<HubOptions> = {}): Promise<World> => {
  const clock = createClock()
  const { now } = clock
  const scripted = createScriptedChannel()
  const [mastodon, receiver, pds] = await Promise.all([
    startMastodon({ now }),
    startWebhookReceiver({ now }),
    startXrpc({ now }),
  ])
  const hub = await bootHub({
    options: {
      now,
      allowPrivateNetwork: true,
      ...options,
      syndication: { channels: { ...registry, scripted: scripted.channel }, ...options.syndication },
    },
  })
  const people = {
    manager: await hub.createMember({ handle: 'the-manager', roles: ['manager'] }),
    editor: await hub.createMember({ handle: 'the-editor', roles: ['editor'] }),
    moderator: await hub.createMember({ handle: 'the-moderator', roles: ['moderator'] }),
    member: await hub.createMember({ handle: 'the-member' }),
  }
  const accounts: Record<Kind, Record<string, unknown>> = {
    webhook: {
      settings: { webhook: { url: receiver.endpoint } },
      credentials: { webhook: { secret: receiver.secret } },
    },
    mastodon: {
      settings: { mastodon: { server: mastodon.url } },
      credentials: { mastodon: { accessToken: mastodon.token } },
    },
    bluesky: {
      settings: { bluesky: { service: pds.url, identifier: pds.handle } },
      credentials: { bluesky: { appPassword: pds.appPassword } },
    },
    scripted: { settings: { scripted: { place: 'here' } }, credentials: { scripted: { word: 'sesame' } } },
  }
  const deliveries: World['deliveries'] = async (post) => {
    const { docs } = await hub.payload.find({
      collection: 'deliveries',
      where: {
        and: [
          { act: { equals: 'publish' } },
          ...(post ? [{ 'announcement.source.document': { equals: String(post.id) } }] : []),
        ],
      },
      sort: 'id',
      depth: 0,
      pagination: false,
    })
    return docs
  }
  const { tasks, graphql } = hubCustom(hub.payload.config)
  let titles = 0
  return {
    ...hub,
    clock,
    mastodon,
    receiver,
    pds,
    scripted,
    ...people,
    connect: async (kind, data = {}) =>
      hub.payload.create({
        collection: 'channels',
        data: {
          name: `Our ${kind}`,
          kind,
          language: 'en',
          enabled: true,
          ...accounts[kind],
          ...data,
        } as never,
        req: await hub.requestOf(people.manager),
        overrideAccess: false,
      }),
    publish: async (data = {}) =>
      hub.payload.create({
        collection: 'posts',
        data: {
          title: `News ${(titles += 1)}`,
          excerpt: 'In short.',
          _status: 'published',
          ...data,
        } as never,
        req: await hub.requestOf(people.editor),
        overrideAccess: false,
      }),
    deliveries,
    acts: async ({ id }) => {
      const { docs } = await hub.payload.find({
        collection: 'deliveries',
        where: { of: { equals: id } },
        sort: 'id',
        depth: 0,
        pagination: false,
      })
      return docs
    },
    delivery: (id) => hub.payload.findByID({ collection: 'deliveries', id, depth: 0 }),
    onlyDelivery: async (post) => {
      const [delivery, ...more] = await deliveries(post)
      if (!delivery || more.length > 0) throw new Error('There is not exactly one delivery.')
      return delivery
    },
    act: async (name, input, as) => {
      const operation = graphql
        .map(({ mutations }) => mutations?.[name])
        .find((each) => each !== undefined) as Operation<object, unknown> | undefined
      if (!operation) throw new Error(`There is no action ${name}.`)
      return operation(input, await hub.requestOf(as ?? people.editor))
    },
    statusesOf: (title) => mastodon.statuses.filter(({ text }) => text.startsWith(`${title}\n`)),
    messagesOf: (title) => receiver.received.filter(({ data }) => data.title === title),
    recordsOf: (title) => [...pds.posts.values()].filter(({ text }) => text.startsWith(`${title}\n`)),
    plan: async () => {
      const { signal } = new AbortController()
      await tasks.find(({ name }) => name === 'outbox')?.run({ payload: hub.payload, signal })
    },
    work: () => work(hub.payload),
    disconnect: async () => {
      const { db } = hub.payload
      for (const collection of [
        'delivery-attempts',
        'delivery-measures',
        'network-messages',
        'channel-hearings',
        'hook-receipts',
        'delivery-acts',
        'channel-slots',
        'evergreen-posts',
        'publishing-stops',
        'short-links',
        'deliveries',
        'announcements',
        'channel-logins',
        'channel-wordings',
        'channel-connections',
        'channel-warnings',
        'channels',
      ])
        await db.deleteMany({ collection: collection as 'channels', where: {} })
    },
    stop: async () => {
      await hub.stop()
      await Promise.all([mastodon.stop(), receiver.stop(), pds.stop()])
    },
  }
}

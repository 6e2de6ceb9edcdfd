import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { testPassword } from '../helpers/bootHub'
import { rotateSecrets } from '../../src/config/sealed'
import { settingsOf } from '../../src/plugins/syndication/options'
import { appOf } from '../server/helpers'
import { bootWorld, type World } from './world'
import type { Member } from '../../src/payload-types'

const secret = 'a-token-nobody-may-see'
let world: World
let hub: ReturnType<typeof appOf>
let id: number | string
beforeAll(async () => {
  world = await bootWorld()
  hub = appOf(world)
  const token = await logIn(world.manager)
  const answer = await request(hub.app)
    .post('/api/channels?depth=2')
    .set('Authorization', `JWT ${token}`)
    .send({
      name: 'Ours',
      kind: 'mastodon',
      language: 'en',
      settings: { mastodon: { server: world.mastodon.url } },
      credentials: { mastodon: { accessToken: secret } },
      sealed: 'forged',
      status: 'healthy',
    })
  expect(answer.status).toBe(201)
  expect(answer.text).not.toContain(secret)
  id = (answer.body as { doc: { id: number } }).doc.id
})
afterAll(() => world.stop())

const logIn = async (member: Member): Promise<string> => {
  const answer = await request(hub.app)
    .post('/api/members/login')
    .send({ email: member.email, password: testPassword })
  return (answer.body as { token: string }).token
}
const stored = () =>
  world.payload.db.findOne<{ id: number; sealed: string; session: string | null; status: string }>({
    collection: 'channels',
    where: { id: { equals: id } },
  })

describe('what a channel logs in with', () => {
  it('should be encrypted at rest, and only the hub’s own to write', async () => {
    const row = await stored()
    expect(row?.sealed).toMatch(/^v1\.[\w-]{40,}$/)
    expect(JSON.stringify(row)).not.toContain(secret)
    expect(row?.status).toBe('unchecked')
  })

  it('should never be read again, by whatever way', async () => {
    const token = await logIn(world.manager)
    const get = (url: string) => request(hub.app).get(url).set('Authorization', `JWT ${token}`)
    const answers = [
      await get(`/api/channels/${id}?depth=2`),
      await get('/api/channels?depth=2&showHiddenFields=true'),
      await get('/api/channels?select[sealed]=true&select[credentials]=true'),
      await get(`/api/channels/${id}/versions`),
      await request(hub.app).post('/api/graphql').set('Authorization', `JWT ${token}`).send({
        query:
          '{ Channels { docs { id name settings { mastodon { server } } credentials { mastodon { accessToken } } } } }',
      }),
    ]
    const local = await world.payload.find({
      collection: 'channels',
      req: await world.requestOf(world.manager),
      overrideAccess: false,
      showHiddenFields: true,
    })
    const said = [...answers.map(({ text }) => text), JSON.stringify(local)].join('\n')
    const row = await stored()
    expect(said).toContain(world.mastodon.url)
    expect(said).not.toContain(secret)
    expect(said).not.toContain(row?.sealed)
    expect(said).not.toContain('"sealed"')
  })

  it('should not be found by searching for it', async () => {
    const token = await logIn(world.manager)
    for (const field of ['sealed', 'session', 'credentials.mastodon.accessToken']) {
      const answer = await request(hub.app)
        .get(`/api/channels?where[${field}][like]=v1`)
        .set('Authorization', `JWT ${token}`)
      expect(answer.status).toBe(400)
    }
    const answer = await request(hub.app)
      .post('/api/graphql')
      .set('Authorization', `JWT ${token}`)
      .send({ query: '{ Channels { docs { sealed session limits } } }' })
    expect(answer.body).toEqual({
      data: { Channels: { docs: [{ sealed: null, session: null, limits: null }] } },
    })
  })

  it('should stay as it was when left empty, and change when written', async () => {
    const manager = { req: await world.requestOf(world.manager), overrideAccess: false as const }
    const before = (await stored())?.sealed
    const change = (data: object) =>
      world.payload.update({ collection: 'channels', id, data: data, ...manager })
    await change({ name: 'Renamed', credentials: { mastodon: { accessToken: '' } } })
    await change({ credentials: { mastodon: {} } })
    expect((await stored())?.sealed).toBe(before)
    await change({ credentials: { mastodon: { accessToken: world.mastodon.token } } })
    expect((await stored())?.sealed).not.toBe(before)
    await expect(world.act('checkChannel', { channel: id }, world.manager)).resolves.toMatchObject({
      status: 'healthy',
    })
    await change({ credentials: { mastodon: { accessToken: secret } } })
    expect((await stored())?.status).toBe('unchecked')
  })

  it('should be in no error and in no log line', async () => {
    const token = await logIn(world.manager)
    const send = (body: object) =>
      request(hub.app).post('/api/channels').set('Authorization', `JWT ${token}`).send(body)
    const wrong = await send({
      name: 'Wrong',
      kind: 'webhook',
      language: 'en',
      settings: { webhook: { url: `ftp://${secret}@example.org` } },
      credentials: { webhook: { secret } },
    })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('settings.webhook.url')
    expect(wrong.text).toContain('credentials.webhook.secret')
    expect(wrong.text).not.toContain(secret)
    const health = await request(hub.app)
      .post('/api/actions/checkChannel')
      .set('Authorization', `JWT ${token}`)
      .send({ channel: id })
    expect(health.body).toMatchObject({ status: 'reauthorize' })
    await world.publish()
    await world.work()
    expect(health.text + hub.lines.join('')).not.toContain(secret)
  })

  it('should be read with the secret before, and encrypted anew once, whoever interrupts', async () => {
    const { payload } = world
    const [now, before] = [payload.config.secret, 'the secret of the year before, long enough']
    const all = async () =>
      (await payload.db.find<{ sealed: string }>({ collection: 'channels', sort: 'id', pagination: false }))
        .docs
    const more = await world.connect('webhook')
    const sealed = await all()
    const settings = settingsOf(payload)
    const useSecret = (secret: string, previous: string | null): void => {
      payload.config.secret = secret
      settings.previousSecret = previous
    }
    const later = 'the secret of the year after, long enough'
    try {
      // A wrong secret before: nothing is lost, and nothing changed.
      useSecret(later, before)
      const lost = await rotateSecrets({ payload, previous: before })
      expect(lost).toMatchObject({ rotated: 0, current: 0 })
      expect(lost.unreadable).toContainEqual({ where: 'channels', id, field: 'sealed' })
      expect(await all()).toEqual(sealed)

      useSecret(later, now)
      const health = await world.act('checkChannel', { channel: more.id }, world.manager)
      expect(health).toMatchObject({ status: 'healthy' })

      // Everything is looked at once, and nothing can be read without the secret before.
      let rows = 0
      await rotateSecrets({ payload, previous: null, onProgress: (done) => void (rows = done) })
      // Killed after the first row: the next call goes on.
      const half = rotateSecrets({
        payload,
        previous: now,
        onProgress: (done) => {
          if (done > rows) throw new Error('killed')
        },
      })
      await expect(half).rejects.toThrow('killed')
      const rest = await rotateSecrets({ payload, previous: now })
      expect(rest.unreadable).toEqual([])
      expect(rest.current).toBeGreaterThan(0)
      expect(rest.rotated).toBeGreaterThan(0)
      const again = await rotateSecrets({ payload, previous: null })
      expect(again).toEqual({ rotated: 0, current: rest.rotated + rest.current, unreadable: [] })
      useSecret(later, null)
      expect(await world.act('checkChannel', { channel: more.id }, world.manager)).toMatchObject({
        status: 'healthy',
      })
      expect((await all()).every(({ sealed: text }, place) => text !== sealed[place]?.sealed)).toBe(true)
    } finally {
      await rotateSecrets({ payload, previous: later })
      useSecret(now, null)
      await rotateSecrets({ payload, previous: later })
      await payload.delete({ collection: 'channels', id: more.id })
    }
  })

  it('should pause the account when the hub’s secret has changed', async () => {
    const before = await stored()
    await world.payload.db.updateOne({
      collection: 'channels',
      id,
      data: { sealed: `${before?.sealed.slice(0, -4)}AAAA` },
    })
    await expect(world.act('checkChannel', { channel: id }, world.manager)).resolves.toMatchObject({
      status: 'reauthorize',
      message: expect.stringContaining('PAYLOAD_SECRET'),
    })
  })
})

describe('who may do what', () => {
  it('should show channels to editors and managers, and let managers change them', async () => {
    const seen = async (member: Member) => {
      const answer = await request(hub.app)
        .get('/api/channels')
        .set('Authorization', `JWT ${await logIn(member)}`)
      return answer.status
    }
    expect([
      await seen(world.manager),
      await seen(world.editor),
      await seen(world.moderator),
      await seen(world.member),
      (await request(hub.app).get('/api/channels')).status,
    ]).toEqual([200, 200, 403, 403, 403])
    const rename = await request(hub.app)
      .patch(`/api/channels/${id}`)
      .set('Authorization', `JWT ${await logIn(world.editor)}`)
      .send({ name: 'Mine' })
    expect(rename.status).toBe(403)
  })

  it('should let nobody write receipts, and moderators see none', async () => {
    for (const collection of ['announcements', 'deliveries', 'delivery-attempts', 'channel-logins']) {
      const as = async (member: Member) => `JWT ${await logIn(member)}`
      const write = await request(hub.app)
        .post(`/api/${collection}`)
        .set('Authorization', await as(world.manager))
        .send({ title: 'x' })
      const read = await request(hub.app)
        .get(`/api/${collection}`)
        .set('Authorization', await as(world.moderator))
      expect([collection, write.status, read.status]).toEqual([collection, 403, 403])
    }
  })

  it('should keep the actions to those who may, through both doors alike', async () => {
    const inputs = {
      announce: { source: { collection: 'posts', id: '1' } },
      retryDelivery: { delivery: '1' },
      cancelDelivery: { delivery: '1' },
      resolveUnknown: { delivery: '1', published: true },
      checkChannel: { channel: '1' },
    }
    for (const [name, input] of Object.entries(inputs)) {
      const member = name === 'checkChannel' ? world.editor : world.moderator
      const answer = await request(hub.app)
        .post(`/api/actions/${name}`)
        .set('Authorization', `JWT ${await logIn(member)}`)
        .send(input)
      expect([name, answer.status]).toEqual([name, 403])
    }
    const missing = await request(hub.app)
      .post('/api/graphql')
      .set('Authorization', `JWT ${await logIn(world.editor)}`)
      .send({ query: 'mutation { cancelDelivery(delivery: "999") { id } }' })
    expect(missing.body).toMatchObject({ errors: [{ extensions: { code: 'DELIVERY_NOT_FOUND' } }] })
  })

  it('should keep a channel that has receipts', async () => {
    const remove = async () =>
      request(hub.app)
        .delete(`/api/channels/${id}`)
        .set('Authorization', `JWT ${await logIn(world.manager)}`)
    expect((await remove()).text).toContain('CHANNEL_IN_USE')
    await world.payload.db.deleteMany({ collection: 'delivery-attempts', where: {} })
    await world.payload.db.deleteMany({ collection: 'deliveries', where: {} })
    expect((await remove()).status).toBe(200)
  })
})

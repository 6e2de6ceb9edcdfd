import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pdsMissing, type RunningPds, startPds } from '../servers/startPds'
import { bootWorld, type World } from './world'

const missing = pdsMissing()
if (missing !== null) console.info(`Skipped: ${missing}`)
const whenHere = missing === null ? describe : describe.skip

whenHere('Bluesky, on a real PDS', () => {
  let world: World
  let pds: RunningPds
  beforeAll(async () => {
    // The PDS judges tokens by the time of day, so here the hub does too.
    ;[world, pds] = await Promise.all([bootWorld({ now: () => new Date() }), startPds()])
  })
  afterAll(async () => {
    await world.stop()
    await pds.stop()
  })

  const connect = (data: Record<string, unknown> = {}) =>
    world.connect('bluesky', {
      settings: { bluesky: { service: pds.url, identifier: pds.handle } },
      credentials: { bluesky: { appPassword: pds.appPassword } },
      ...data,
    })
  const records = async (): Promise<{ uri: string; value: Record<string, unknown> }[]> => {
    const query = new URLSearchParams({ repo: pds.did, collection: 'app.bsky.feed.post' })
    const answer = await fetch(`${pds.url}/xrpc/com.atproto.repo.listRecords?${query.toString()}`)
    return ((await answer.json()) as { records: { uri: string; value: Record<string, unknown> }[] }).records
  }

  it('should know who it is', async () => {
    const { id } = await connect()
    await expect(world.act('checkChannel', { channel: id }, world.manager)).resolves.toMatchObject({
      status: 'healthy',
      account: `@${pds.handle}`,
    })
  })

  it('should publish a post with its facets and its card, once', async () => {
    const post = await world.publish({ title: 'Fête d’été 🎉', excerpt: 'Un après-midi. '.repeat(26).trim() })
    await Promise.all([world.work(), world.work()])
    const [record, ...more] = await records()
    expect(more).toHaveLength(0)
    const delivery = await world.onlyDelivery(post)
    expect(delivery).toMatchObject({ status: 'published', attempts: 1, remoteId: record?.uri })
    expect(delivery.url).toBe(`https://bsky.app/profile/${pds.did}/post/${delivery.key}`)
    const url = 'http://localhost:3000/blog/fete-d-ete'
    expect(record?.value).toMatchObject({
      text: expect.stringMatching(/^Fête d’été 🎉\n\nUn après-midi.*…\n\nlocalhost:3000\/blog\/fete-d-ete$/u),
      langs: ['en'],
      facets: [{ features: [{ $type: 'app.bsky.richtext.facet#link', uri: url }] }],
      embed: { external: { uri: url, title: 'Fête d’été 🎉' } },
    })
  })

  it('should find out that it has published already, by the key', async () => {
    const post = await world.publish({ title: 'Twice' })
    await world.work()
    const before = await records()
    const { id, key } = await world.onlyDelivery(post)
    // As after a crash between the network's answer and our writing it down.
    await world.payload.db.updateOne({
      collection: 'deliveries',
      id,
      data: { status: 'pending', nextAttemptAt: new Date(0).toISOString(), url: null, remoteId: null },
    })
    await world.work()
    expect(await world.delivery(id)).toMatchObject({ status: 'published', key })
    expect(await records()).toEqual(before)
  })

  it('should say that a wrong app password is wrong', async () => {
    const { id } = await connect({ credentials: { bluesky: { appPassword: 'xxxx-xxxx-xxxx-xxxx' } } })
    await expect(world.act('checkChannel', { channel: id }, world.manager)).resolves.toMatchObject({
      status: 'reauthorize',
    })
  })
})

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { documentId } from '../../src/database/documentId'
import type { Member } from '../../src/payload-types'
import { setNotificationPreferences } from '../../src/plugins/notifications/operations/preferences'
import { unsubscribeToken } from '../../src/plugins/notifications/unsubscribe/token'
import { unsubscribe, unsubscription } from '../../src/plugins/notifications/unsubscribe/unsubscribe'
import { appOf } from '../server/helpers'
import { bootWorld, siteURL, type World } from './world'

const oneClick = 'List-Unsubscribe=One-Click'

describe('unsubscribing by mail', () => {
  let world: World
  let zoe: Member
  beforeEach(async () => {
    world = await bootWorld()
    zoe = await world.hub.createMember({ handle: 'zoe', locale: 'fr' })
  })
  afterEach(() => world.stop())

  const server = () => request(appOf(world.hub, { siteURL }).app)
  /** The path of the address in the last mail's header. */
  const pathInHeader = (): string => {
    const header = world.smtp.messages.at(-1)?.headers['list-unsubscribe'] ?? ''
    const [, url = ''] = /^<(https:[^>\s]+)>$/.exec(header) ?? []
    expect(url.startsWith(siteURL)).toBe(true)
    return url.slice(siteURL.length)
  }
  const tell = async (n: number): Promise<string[]> => {
    await world.tell('test.urgent', n, zoe)
    await world.work()
    return world.mailed()
  }

  it('should take one post of the mail program, without cookie or token of a form, as often as it comes', async () => {
    expect(await tell(1)).toEqual(['Pressé 1'])
    expect(world.smtp.messages[0]?.headers['list-unsubscribe-post']).toBe(oneClick)
    const path = pathInHeader()
    for (let times = 0; times < 2; times += 1)
      await server().post(path).type('form').send(oneClick).expect(204)
    expect(await tell(2)).toEqual([])
    // Only this group’s mail: what came is on the site, and other mail goes on.
    await world.tell('test.patient', 3, zoe)
    await world.tell('test.mandatory', 4, zoe)
    await world.work()
    expect(world.mailed()).toEqual(['Patient 3', 'Mandatory 4'])
  })

  it('should take the form in parts, as RFC 8058 prefers it, from a foreign origin', async () => {
    await tell(1)
    await server()
      .post(pathInHeader())
      .set('origin', 'https://mail.example.com')
      .set('sec-fetch-site', 'cross-site')
      .field('List-Unsubscribe', 'One-Click')
      .expect(204)
    expect(await tell(2)).toEqual([])
  })

  it('should change nothing when a scanner opens the links of a mail, and show them the page', async () => {
    await tell(1)
    const path = pathInHeader()
    const answer = await server().get(path).expect(303)
    const page = answer.headers.location ?? ''
    expect(page).toBe(`${siteURL}/fr/unsubscribe?token=${new URL(path, siteURL).searchParams.get('token')}`)
    expect(world.smtp.messages[0]?.text).toContain(page)
    await server().post(path).type('form').send('').expect(400)
    expect(await tell(2)).toEqual(['Pressé 2'])
  })

  it('should undo by the same link', async () => {
    await tell(1)
    const token = new URL(pathInHeader(), siteURL).searchParams.get('token') ?? ''
    const stranger = await world.hub.requestOf(null)
    expect(await unsubscribe({ token }, stranger)).toMatchObject({ subscribed: false })
    expect(await unsubscription({ token }, stranger)).toMatchObject({ subscribed: false })
    expect(await tell(2)).toEqual([])
    expect(await unsubscribe({ token, undo: true }, stranger)).toMatchObject({ subscribed: true })
    expect(await tell(3)).toEqual(['Pressé 3'])
  })

  it('should put no such header on what is mandatory', async () => {
    await world.tell('test.mandatory', 1, zoe)
    await world.work()
    expect(world.smtp.messages[0]?.headers).not.toHaveProperty('list-unsubscribe')
    expect(world.smtp.messages[0]?.text).not.toContain('/unsubscribe')
  })

  it('should switch all optional mail off by the link of a digest', async () => {
    const data = { digest: 'daily', digestHour: 9 } as const
    await setNotificationPreferences({ data }, await world.hub.requestOf(zoe))
    await world.tell('test.patient', 1, zoe)
    await world.work()
    world.at('2026-01-05T09:00:00Z')
    await world.work()
    expect(world.mailed()).toEqual(['Une nouvelle vous attend'])
    await server().post(pathInHeader()).type('form').send(oneClick).expect(204)
    await world.tell('test.patient', 2, zoe)
    expect(await tell(3)).toEqual([])
    world.at('2026-01-06T09:00:00Z')
    await world.work()
    expect(world.mailed()).toEqual([])
  })

  it('should refuse what it did not sign, and answer alike whether or not the member is still there', async () => {
    const { secret } = world.hub.payload
    const token = unsubscribeToken({ member: zoe.id, group: 'standing' }, secret)
    const gone = unsubscribeToken(
      { member: documentId(world.hub.payload, 'nobody'), group: 'standing' },
      secret,
    )
    const [about = '', signed = ''] = token.split('.')
    const forged = [
      '',
      'x',
      `${about}.`,
      `${about}.${signed}.x`,
      `${Buffer.from(JSON.stringify([zoe.id, 'community'])).toString('base64url')}.${signed}`,
      unsubscribeToken({ member: zoe.id, group: 'standing' }, 'another secret'),
      unsubscribeToken({ member: zoe.id, group: 'nothing' }, secret),
    ]
    const stranger = await world.hub.requestOf(null)
    for (const each of forged) {
      await expect(unsubscribe({ token: each }, stranger)).rejects.toMatchObject({
        code: 'UNSUBSCRIBE_LINK_INVALID',
      })
      const path = `/api/unsubscribe?token=${encodeURIComponent(each)}`
      await server().post(path).type('form').send(oneClick).expect(400)
    }
    expect(await unsubscription({ token: gone }, stranger)).toEqual(await unsubscription({ token }, stranger))
    expect(await unsubscribe({ token: gone }, stranger)).toEqual(await unsubscribe({ token }, stranger))
    const { totalDocs } = await world.hub.payload.count({ collection: 'notification-preferences' })
    expect(totalDocs).toBe(1)
  })
})

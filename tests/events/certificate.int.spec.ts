import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import type { Member } from '../../src/payload-types'
import { testPassword } from '../helpers/bootHub'
import { appOf } from '../server/helpers'
import { type EventWorld, eventWorld, today } from './world'

describe('certificates of attendance', () => {
  let world: EventWorld
  let zoe: Member
  let other: Member
  const tokenOf = async ({ email }: Member): Promise<string> =>
    String(
      (await world.hub.payload.login({ collection: 'members', data: { email, password: testPassword } }))
        .token,
    )
  const ask = async (event: { id: number | string }, member: Member | null) => {
    const asked = request(appOf(world.hub).app).get(`/api/events/${event.id}/certificate.pdf`)
    return (member ? asked.set('authorization', `JWT ${await tokenOf(member)}`) : asked)
      .buffer(true)
      .parse((answer, done) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => done(null, Buffer.concat(chunks)))
      })
  }

  beforeAll(async () => {
    world = await eventWorld()
    zoe = await world.hub.createMember({ displayName: 'Zoë Łukasiewicz', locale: 'fr' })
    other = await world.hub.createMember({})
  })
  afterAll(() => world.hub.stop())
  beforeEach(() => world.setNow(today))

  it('should be for those who were there, when it is over, and for nobody else', async () => {
    const event = await world.createEvent({ title: 'A Saturday of knots' })
    for (const member of [zoe, other]) await world.act('rsvp', { event: event.id }, member)
    expect((await ask(event, null)).status).toBe(401)
    expect((await ask(event, zoe)).status).toBe(404)
    await world.act('checkIn', { event: event.id, member: zoe.id }, world.editor)
    expect((await ask(event, zoe)).status).toBe(409)
    world.setNow('2026-11-05T21:00:00.000Z')
    expect((await ask(event, other)).status).toBe(404)
    expect((await ask(event, world.editor)).status).toBe(404)
    const { status, headers, body } = await ask(event, zoe)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['content-disposition']).toContain('attestation-')
    const file = (body as Buffer).toString('latin1')
    expect(file.startsWith('%PDF-1.')).toBe(true)
    expect(file).toContain('/Lang (fr)')
    // Both parts of the face that the name needs are in the file.
    expect(file.match(/\/FontFile[23]/g)?.length).toBeGreaterThanOrEqual(3)
  })

  it('should be gone with a check-in that was taken back', async () => {
    const event = await world.createEvent()
    await world.act('rsvp', { event: event.id }, zoe)
    await world.act('checkIn', { event: event.id, member: zoe.id }, world.editor)
    await world.act('checkIn', { event: event.id, member: zoe.id, undo: true }, world.editor)
    world.setNow('2026-11-05T21:00:00.000Z')
    expect((await ask(event, zoe)).status).toBe(404)
  })
})

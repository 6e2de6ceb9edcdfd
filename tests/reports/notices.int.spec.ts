import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Reply } from '../../src/payload-types'
import { bootRedress, type RedressWorld } from '../redress/world'

const explanation = 'This text tells people to attack a named person, which is a crime.'

describe('a notice of illegal content', () => {
  let world: RedressWorld
  beforeAll(async () => {
    world = await bootRedress()
  })
  afterAll(() => world.stop())

  const addressOf = (reply: Reply): string =>
    `https://hub.example.org/fr/forum/coffee/${world.topic.slug}?reply=${reply.number}`
  const data = (url: string, more: object = {}) => ({
    url,
    category: 'violence',
    explanation,
    name: 'Alex Martin',
    email: 'alex@example.net',
    goodFaith: true,
    language: 'fr',
    ...more,
  })
  const submit = (given: object, trap?: string) =>
    world.call<{ reference: string; needsConfirming: boolean }>('submitNotice', { data: given, trap }, null)
  const rows = async (url: string) =>
    (await world.payload.find({ collection: 'notices', where: { url: { equals: url } }, depth: 0 })).docs

  it('should come from somebody without an account, count in full once confirmed, and be answered at every step', async () => {
    const reply = await world.written(world.author)
    const url = addressOf(reply)
    const { reference, needsConfirming } = await submit(data(url))
    expect(needsConfirming).toBe(true)
    await world.work()
    expect(await world.caseOf(reply)).toMatchObject({
      status: 'open',
      moderation: 'approved',
      reasons: [{ check: 'notices', code: 'unconfirmed', weight: 1 }],
    })
    const mails = () => world.mailsTo('alex@example.net')
    expect(mails().map(({ subject }) => subject)).toEqual([`Confirmez votre notification ${reference}`])
    const token = world.tokenIn(mails()[0])
    for (const _twice of [1, 2])
      expect(await world.call('confirmNotice', { token }, null)).toMatchObject({ reference, status: 'open' })
    await world.work()
    expect((await world.caseOf(reply))?.reasons).toMatchObject([
      { code: 'unconfirmed' },
      { code: 'confirmed', weight: 10 },
    ])
    await world.decide(reply, 'reject', world.moderator)
    // A mail program shows every space as one.
    expect(mails().map(({ subject }) => subject.replace(/\s/g, ' '))).toEqual([
      `Confirmez votre notification ${reference}`,
      `Nous avons reçu votre notification ${reference}`,
      `Votre notification ${reference} : nous avons agi`,
    ])
    expect(mails()[2]?.text).toContain('Respect (fr)')
    expect(await world.call('notice', { token }, null)).toMatchObject({
      status: 'upheld',
      rule: { fr: 'Respect (fr)' },
    })
  })

  it('should be appealed against by its link when it is not followed, and decided by somebody else', async () => {
    const reply = await world.written(world.author)
    const url = addressOf(reply)
    await submit(data(url, { email: 'sam@example.net', language: 'en' }))
    await world.work()
    const mails = () => world.mailsTo('sam@example.net')
    const token = world.tokenIn(mails()[0])
    await world.call('confirmNotice', { token }, null)
    const note = 'The person is named, and the call is plain.'
    await expect(world.call('appealDecision', { token, note }, null)).rejects.toMatchObject({
      code: 'DECISION_NOT_FOUND',
    })
    await world.decide(reply, 'approve', world.moderator)
    expect(mails().at(-1)?.subject).toContain('what we decided')
    await world.call('appealDecision', { token, note }, null)
    await expect(world.call('appealDecision', { token, note }, null)).rejects.toMatchObject({
      code: 'ALREADY_APPEALED',
    })
    await expect(world.decide(reply, 'reject', world.moderator)).rejects.toMatchObject({
      code: 'OWN_DECISION',
    })
    await world.decide(reply, 'reject', world.colleague)
    expect(mails().at(-1)?.subject).toContain('we have acted')
  })

  it('should say what the law asks of it, and name what is there', async () => {
    const reply = await world.written(world.author)
    const url = addressOf(reply)
    const refused: [object, string, string][] = [
      [data(url, { explanation: 'Bad.' }), 'EXPLANATION_REQUIRED', 'explanation'],
      [data(url, { explanation: 'x'.repeat(5_001) }), 'EXPLANATION_REQUIRED', 'explanation'],
      [data(url, { name: '' }), 'NAME_REQUIRED', 'name'],
      [data(url, { email: 'nobody' }), 'EMAIL_REQUIRED', 'email'],
      [data(url, { goodFaith: false }), 'GOOD_FAITH_REQUIRED', 'goodFaith'],
      [data('https://elsewhere.example/forum/coffee'), 'ADDRESS_UNKNOWN', 'url'],
      [data('https://hub.example.org/blog'), 'ADDRESS_UNKNOWN', 'url'],
      [data('https://hub.example.org/forum/coffee/no-such-topic'), 'ADDRESS_UNKNOWN', 'url'],
      [data('javascript:alert(1)'), 'ADDRESS_UNKNOWN', 'url'],
    ]
    for (const [given, code, field] of refused)
      await expect(submit(given)).rejects.toMatchObject({ code, data: { field } })
    const vile = await world.written(world.author, 'Shut up you asshole, nobody asked you.')
    await expect(submit(data(addressOf(vile)))).rejects.toMatchObject({ code: 'ADDRESS_UNKNOWN' })
    expect(await rows(url)).toEqual([])
  })

  it('should need no name where children are abused, and then count at once', async () => {
    const reply = await world.written(world.author)
    const url = addressOf(reply)
    expect(await submit(data(url, { category: 'childAbuse', name: null, email: null }))).toMatchObject({
      needsConfirming: false,
    })
    expect((await world.caseOf(reply))?.reasons).toMatchObject([{ code: 'confirmed', weight: 10 }])
  })

  it('should keep nothing of a machine, and no more than ten a day of one address', async () => {
    const reply = await world.written(world.author)
    const url = addressOf(reply)
    await submit(data(url), 'I am a robot')
    expect(await rows(url)).toEqual([])
    for (let n = 0; n < 10; n += 1) await submit(data(url, { email: 'eager@example.net' }))
    await expect(submit(data(url, { email: 'Eager@example.net' }))).rejects.toMatchObject({
      code: 'TOO_MANY_REPORTS',
    })
  })

  it('should show who sent it to nobody, and forget it in the end', async () => {
    const reply = await world.written(world.author)
    const url = addressOf(reply)
    await submit(data(url, { email: 'quiet@example.net' }))
    const [row] = (
      await world.payload.find({
        collection: 'notices',
        where: { url: { equals: url } },
        overrideAccess: false,
        req: await world.requestOf(world.moderator),
      })
    ).docs
    expect(row).toBeDefined()
    expect(JSON.stringify(await rows(url))).not.toContain('quiet@')
    expect(row).not.toHaveProperty('contact')
    await expect(
      world.payload.find({
        collection: 'notices',
        overrideAccess: false,
        req: await world.requestOf(world.author),
      }),
    ).rejects.toMatchObject({ status: 403 })
    world.forwardDays(15)
    await world.work('notices')
    expect(await rows(url)).toEqual([])
    for (const token of ['', 'nonsense', 'v1.AAAA'])
      await expect(world.call('notice', { token }, null)).rejects.toMatchObject({ code: 'LINK_INVALID' })
  })
})

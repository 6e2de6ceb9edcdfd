import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { hubCustom } from '../../src/config/hubCustom'
import { documentId } from '../../src/database/documentId'
import { emit } from '../../src/plugins/outbox'
import { hubEmail } from '../../src/plugins/notifications'
import { myNotifications } from '../../src/plugins/notifications/operations/myNotifications'
import { retryNotification } from '../../src/plugins/notifications/operations/retryNotification'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { publishCode } from '../helpers/publishCode'
import { startSmtp, type SmtpUnderTest } from '../helpers/smtp'

const start = new Date('2026-01-05T08:00:00Z')
const siteURL = 'https://hub.example.org'
const from = { name: 'Hub', address: 'hub@example.org' }
const signal = new AbortController().signal

describe('notifications', () => {
  let clock = start
  let hub: TestHub
  let smtp: SmtpUnderTest
  const now = (): Date => clock

  const boot = async (smtpURL: string): Promise<TestHub> =>
    bootHub({
      options: { siteURL, now },
      change: (config) => ({ ...config, email: hubEmail({ smtpURL, from, directory: '/nowhere', now }) }),
    })
  beforeEach(async () => {
    clock = start
    smtp = await startSmtp()
    hub = await boot(smtp.url)
  })
  afterEach(async () => {
    await hub.stop()
    await smtp.stop()
  })

  const work = async (): Promise<void> => {
    for (const task of ['outbox', 'notifications'])
      await hubCustom(hub.payload.config)
        .tasks.find(({ name }) => name === task)
        ?.run({ payload: hub.payload, signal })
  }
  const say = async (topic: string, payload: Parameters<typeof emit>[0]['payload']): Promise<void> =>
    emit({ topic, payload, req: await hub.requestOf(null) })
  const notificationsOf = async () =>
    (await hub.payload.find({ collection: 'notifications', pagination: false, depth: 0, sort: 'id' })).docs
  const signUp = (data: { handle: string; locale: 'en' | 'fr'; displayName?: string }) =>
    hub.payload.create({
      collection: 'members',
      data: {
        displayName: data.handle,
        email: `${data.handle}@example.org`,
        roles: ['member'],
        password: 'correct horse battery staple',
        ...data,
      },
    })
  const tokenOf = async (id: number | string): Promise<string> => {
    const member = await hub.payload.findByID({ collection: 'members', id, showHiddenFields: true })
    return member._verificationToken ?? ''
  }

  it('should mail the link that confirms an address after sign-up', async () => {
    const { id } = await signUp({ handle: 'joan', locale: 'en' })
    expect(smtp.messages).toHaveLength(0)
    await work()
    const [mail] = smtp.messages
    expect(mail).toMatchObject({ from: from.address, to: ['joan@example.org'] })
    expect(mail?.subject).toBe('Confirm your e-mail address')
    const link = `${siteURL}/verify?token=${await tokenOf(id)}`
    expect(mail?.text).toContain(link)
    expect(mail?.html).toContain(`href="${link}"`)
    const [notification] = await notificationsOf()
    expect(notification).toMatchObject({
      status: 'delivered',
      mailedAt: start.toISOString(),
      kind: 'member.verify',
    })
    expect(mail?.messageId).toBe(`<notification.${notification?.id}@hub.example.org>`)
    expect(mail?.headers['auto-submitted']).toBe('auto-generated')
  })

  it('should keep the token out of every table but the member’s', async () => {
    const { id } = await signUp({ handle: 'joan', locale: 'en' })
    await work()
    const token = await tokenOf(id)
    expect(token.length).toBeGreaterThan(20)
    for (const collection of [
      'outbox',
      'outbox-attempts',
      'notifications',
      'notification-attempts',
    ] as const) {
      const { docs } = await hub.payload.find({ collection, pagination: false, showHiddenFields: true })
      expect(docs.length).toBeGreaterThan(0)
      expect(
        JSON.stringify(docs.map((doc) => ({ ...doc, member: undefined, notification: undefined }))),
      ).not.toContain(token)
    }
  })

  it('should write French to French members, encoded so that every mail server carries it', async () => {
    const { id } = await signUp({ handle: 'zoe', displayName: 'Zoé Lœuvre', locale: 'fr' })
    await work()
    const [mail] = smtp.messages
    expect(mail?.subject).toBe('Confirmez votre adresse e-mail')
    expect(mail?.text).toContain('Bonjour Zoé Lœuvre,')
    expect(mail?.text).toContain(
      'Bienvenue\u202f! Un clic confirme votre adresse, et vous pourrez participer.',
    )
    expect(mail?.text).toContain(`${siteURL}/fr/verify?token=${await tokenOf(id)}`)
    expect(mail?.headers['content-language']).toBe('fr')
    // Headers and body are ASCII on the wire (RFC 2047, quoted-printable).
    expect([...(mail?.raw ?? 'é')].every((sign) => sign.charCodeAt(0) < 0x7f)).toBe(true)
  })

  it('should send nothing when the address was confirmed in the meantime', async () => {
    const { id } = await signUp({ handle: 'joan', locale: 'en' })
    await hub.payload.update({ collection: 'members', id, data: { _verified: true } })
    await work()
    expect(smtp.messages).toHaveLength(0)
    expect(await notificationsOf()).toMatchObject([{ status: 'obsolete' }])
  })

  it('should make one notification of a message that is consumed again', async () => {
    await signUp({ handle: 'joan', locale: 'en' })
    await work()
    await hub.payload.db.updateMany({
      collection: 'outbox',
      where: { topic: { equals: 'member.registered' } },
      data: { status: 'pending' },
    })
    await work()
    expect(await notificationsOf()).toHaveLength(1)
    expect(smtp.messages).toHaveLength(1)
  })

  it('should try again after a 4xx and after a refused connection, with the same Message-ID', async () => {
    smtp.become({ kind: 'answer', to: 'RCPT', code: 450, text: '4.2.1 greylisted' })
    await signUp({ handle: 'joan', locale: 'en' })
    await work()
    expect(await notificationsOf()).toMatchObject([{ status: 'retrying', attempts: 1 }])
    expect((await notificationsOf())[0]?.error).toContain('greylisted')
    await work()
    expect(await notificationsOf()).toMatchObject([{ status: 'retrying', attempts: 1 }])

    // Takes the mail and hangs up before it says so: the outcome is unknown, and the mail comes twice.
    smtp.become({ kind: 'hang-up' })
    clock = new Date(start.getTime() + 3_600_000)
    await work()
    expect(await notificationsOf()).toMatchObject([{ status: 'retrying', attempts: 2 }])
    smtp.become({ kind: 'accept' })
    clock = new Date(start.getTime() + 2 * 3_600_000)
    await work()
    expect(await notificationsOf()).toMatchObject([{ status: 'delivered', attempts: 3, error: null }])
    expect(smtp.messages).toHaveLength(2)
    expect(new Set(smtp.messages.map(({ messageId }) => messageId)).size).toBe(1)
  })

  it('should try again when the mail server is away, and give up visibly in the end', async () => {
    await smtp.stop()
    await signUp({ handle: 'joan', locale: 'en' })
    for (let hour = 0; hour < 100; hour += 1) {
      clock = new Date(start.getTime() + hour * 3_600_000)
      await work()
    }
    const [notification] = await notificationsOf()
    expect(notification).toMatchObject({ status: 'exhausted', attempts: 12 })
    expect(notification?.error).toContain('ECONNREFUSED')
  })

  it('should not try again after a 5xx, until somebody says so', async () => {
    smtp.become({ kind: 'answer', to: 'RCPT', code: 550, text: '5.1.1 no such user' })
    await signUp({ handle: 'joan', locale: 'en' })
    await work()
    clock = new Date(start.getTime() + 24 * 3_600_000)
    await work()
    const [refused] = await notificationsOf()
    expect(refused).toMatchObject({ status: 'refused', attempts: 1 })
    expect(refused?.error).toContain('no such user')

    smtp.become({ kind: 'accept' })
    const notification = String(refused?.id)
    const moderator = await hub.createMember({ handle: 'mona', roles: ['moderator'] })
    await expect(retryNotification({ notification }, await hub.requestOf(moderator))).rejects.toThrow()
    const manager = await hub.createMember({ handle: 'max', roles: ['manager'] })
    await retryNotification({ notification }, await hub.requestOf(manager))
    await work()
    expect(smtp.messages).toHaveLength(1)
    await expect(retryNotification({ notification }, await hub.requestOf(manager))).rejects.toMatchObject({
      code: 'NOTIFICATION_NOT_STUCK',
    })
  })

  it('should say clearly that the credentials are wrong, without the password, and try again at the next start', async () => {
    const guarded = await startSmtp({ credentials: { user: 'hub', pass: 'the-right-one' } })
    await hub.stop()
    const port = new URL(guarded.url).port
    hub = await boot(`smtp://hub:the-wrong-one@127.0.0.1:${port}`)
    await signUp({ handle: 'joan', locale: 'en' })
    await work()
    const [notification] = await notificationsOf()
    expect(notification).toMatchObject({ status: 'reauthorize', attempts: 1 })
    expect(notification?.error).toBe('The mail server refuses the credentials (535).')
    const { docs } = await hub.payload.find({ collection: 'notification-attempts' })
    expect(JSON.stringify([docs, notification])).not.toMatch(/the-wrong-one|dGhlLXdyb25nLW9uZQ/)
    await work()
    expect(await notificationsOf()).toMatchObject([{ attempts: 1 }])
    await guarded.stop()
  })

  it('should tell an author what was decided, in the list and by mail, with the rule cited', async () => {
    const author = await hub.createMember({ handle: 'noor', locale: 'fr' })
    await publishCode(hub.payload, {
      version: 1,
      rules: [
        {
          key: 'respect',
          title: 'Be kind',
          text: 'Always.',
          fr: { title: 'Soyez aimables', text: 'Toujours.' },
        },
      ],
    })
    const id = documentId(hub.payload, 'gone')
    const decided = {
      case: id,
      collection: 'replies',
      id,
      author: author.id,
      decision: 'reject',
      rule: 'respect',
    }
    await say('moderation.decided', { ...decided, note: 'Sans <insultes>, merci.' })
    await work()
    const [mail] = smtp.messages
    expect(mail?.subject).toBe('Votre réponse n’apparaîtra pas en ligne')
    expect(mail?.text).toContain('La règle en cause\u202f: Soyez aimables.')
    expect(mail?.text).toContain('Sans <insultes>, merci.')
    expect(mail?.html).toContain('Sans &lt;insultes&gt;, merci.')
    expect(mail?.text).toContain(`${siteURL}/fr/code-of-conduct#respect`)

    const req = await hub.requestOf(author)
    const own = { collection: 'notifications', overrideAccess: false, user: author, depth: 0 } as const
    const { docs } = await hub.payload.find({ ...own, locale: 'en', req })
    expect(docs).toMatchObject([
      { subject: { collection: 'replies', id }, summary: 'Your reply was not published' },
    ])
    expect(docs[0]).not.toHaveProperty('error')
    expect(docs[0]).not.toHaveProperty('key')
  })

  it('should lead to what was decided about, in the list and from the mail', async () => {
    const author = await hub.createMember({ handle: 'noor', locale: 'fr' })
    // The adapter: who may write what, and how it is judged, is tested elsewhere.
    const { db } = hub.payload
    const make = async (collection: 'topics' | 'replies', data: Record<string, unknown>) =>
      (await db.create({ collection, data: { language: 'fr', ...data } })) as { id: number | string }
    const forum = await hub.payload.create({
      collection: 'forums',
      data: { title: 'Atelier', slug: 'atelier', order: 1 },
    })
    const topic = await make('topics', {
      title: 'Rabot',
      slug: 'rabot-à-main',
      body: 'Bonjour',
      forum: forum.id,
      author: author.id,
    })
    const reply = await make('replies', { topic: topic.id, number: 3, body: 'Oui', author: author.id })
    const decided = {
      case: documentId(hub.payload, 'gone'),
      author: author.id,
      decision: 'approve',
      rule: null,
      note: null,
    }
    await say('moderation.decided', { ...decided, collection: 'replies', id: reply.id })
    await say('moderation.decided', { ...decided, collection: 'topics', id: topic.id })
    await work()
    const page = '/fr/forum/atelier/rabot-%C3%A0-main'
    const req = await hub.requestOf(author)
    const { docs } = await myNotifications({ limit: 2 }, Object.assign(req, { locale: 'fr' }))
    expect(docs.map(({ text, path }) => ({ text, path }))).toEqual([
      { text: 'Votre sujet est en ligne', path: page },
      { text: 'Votre réponse est en ligne', path: `${page}?reply=3` },
    ])
    expect(smtp.messages.map(({ html }) => html)).toEqual([
      expect.stringContaining(`href="${siteURL}${page}?reply=3"`),
      expect.stringContaining(`href="${siteURL}${page}"`),
    ])
  })

  it('should tell editors of a delivery that needs them, and nobody of one that arrived', async () => {
    const editor = await hub.createMember({ handle: 'edith', roles: ['editor'] })
    const admin = await hub.createMember({ handle: 'ada', roles: ['admin'] })
    await hub.createMember({ handle: 'noor' })
    await say('delivery.settled', { delivery: 5, status: 'published' })
    await say('delivery.settled', { delivery: 6, status: 'refused' })
    await work()
    const told = await notificationsOf()
    expect(told.map(({ member }) => member)).toEqual([editor.id, admin.id])
    expect(told[0]).toMatchObject({
      kind: 'delivery.failed',
      status: 'delivered',
      via: ['inApp'],
      subject: { collection: 'deliveries', id: 6 },
      summary: 'A network refused a publication',
    })
    expect(smtp.messages).toHaveLength(0)
  })

  it('should let members read and mark their own notifications, and nothing else', async () => {
    const editor = await hub.createMember({ handle: 'edith', roles: ['editor'] })
    const other = await hub.createMember({ handle: 'otto', roles: ['editor'] })
    await signUp({ handle: 'joan', locale: 'en' })
    await say('delivery.settled', { delivery: 6, status: 'refused' })
    await work()
    const as = async (user: typeof editor) => ({
      collection: 'notifications' as const,
      overrideAccess: false,
      depth: 0,
      req: await hub.requestOf(user),
    })
    const mine = await hub.payload.find(await as(editor))
    expect(mine.docs.map(({ member }) => member)).toEqual([editor.id])
    const id = mine.docs[0]?.id ?? 0
    const nobody = {
      collection: 'notifications' as const,
      overrideAccess: false,
      req: await hub.requestOf(null),
    }
    await expect(hub.payload.find(nobody)).rejects.toThrow()

    const readAt = '2026-01-05T09:00:00.000Z'
    const tampered = {
      readAt,
      kind: 'other',
      status: 'exhausted' as const,
      member: other.id,
      data: { delivery: 1 },
    }
    const marked = await hub.payload.update({ ...(await as(editor)), id, data: tampered })
    expect(marked).toMatchObject({ readAt, kind: 'delivery.failed', status: 'delivered', member: editor.id })
    expect(marked.data).toEqual({ delivery: 6, status: 'refused' })
    await expect(hub.payload.update({ ...(await as(other)), id, data: { readAt: null } })).rejects.toThrow()
    await expect(hub.payload.delete({ ...(await as(editor)), id })).rejects.toThrow()
    await expect(
      hub.payload.create({ ...(await as(editor)), data: { kind: 'x' } as never }),
    ).rejects.toThrow()
  })

  it('should forget a member who leaves', async () => {
    const { id } = await signUp({ handle: 'joan', locale: 'en' })
    await work()
    await hub.payload.delete({ collection: 'members', id })
    expect(await notificationsOf()).toEqual([])
    expect((await hub.payload.count({ collection: 'notification-attempts' })).totalDocs).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import PostalMime from 'postal-mime'
import { hubEmail } from '../../src/plugins/notifications'
import type { KeptMail } from '../../src/plugins/notifications/mailbox/store'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'

const from = { name: 'Le hub', address: 'hub@example.org' }

describe('the mailbox of a hub without a mail server', () => {
  let clock = new Date('2026-01-05T08:00:00.123Z')
  let parent: string
  let directory: string
  let hub: TestHub
  let admin: Member

  beforeAll(async () => {
    parent = await mkdtemp(path.join(os.tmpdir(), 'hub-mail-'))
    directory = path.join(parent, 'mail')
    hub = await bootHub({
      options: { mailDirectory: directory },
      change: (config) => ({
        ...config,
        email: hubEmail({ smtpURL: null, from, directory, now: () => clock }),
      }),
    })
    admin = await hub.createMember({ handle: 'ada', roles: ['admin'] })
  })
  afterAll(async () => {
    await hub.stop()
    await rm(parent, { recursive: true, force: true })
  })

  const get = async (address: '/mail' | '/mail/:id', user: Member | null, id?: string): Promise<Response> => {
    const endpoint = (hub.payload.config.endpoints ?? []).find(({ path }) => path === address)
    const req = await hub.requestOf(user)
    const routed = Object.assign(req, { routeParams: { id } }) as PayloadRequest
    return endpoint?.handler(routed) ?? new Response(null, { status: 404 })
  }
  const list = async (): Promise<KeptMail[]> =>
    ((await (await get('/mail', admin)).json()) as { docs: KeptMail[] }).docs

  it('should be empty before the first mail', async () => {
    expect(await list()).toEqual([])
  })

  it('should keep a mail whole, and its parts for the admin', async () => {
    const mail = {
      to: { name: 'Zoé', address: 'zoe@example.org' },
      subject: 'Confirmez votre adresse\u202f!',
      text: 'Bonjour Zoé',
      html: '<p>Bonjour Zoé</p>',
      messageId: '<notification.1@hub.example.org>',
    }
    await hub.payload.sendEmail(mail)
    clock = new Date('2026-01-05T09:00:00.456Z')
    await hub.payload.sendEmail({ ...mail, subject: 'Second' })
    const [second, first] = await list()
    expect(second).toMatchObject({ subject: 'Second', at: '2026-01-05T09:00:00.456Z' })
    expect(first).toMatchObject({
      to: ['zoe@example.org'],
      from: 'hub@example.org',
      messageId: mail.messageId,
    })
    expect(first).not.toHaveProperty('html')
    expect(first?.id.slice(-12)).toBe(second?.id.slice(-12))

    const whole = await PostalMime.parse(await readFile(path.join(directory, `${first?.id}.eml`)))
    expect(whole).toMatchObject({ subject: mail.subject, messageId: mail.messageId, from })
    expect(whole.text?.trim()).toBe('Bonjour Zoé')
    const read = (await (await get('/mail/:id', admin, first?.id)).json()) as KeptMail
    expect(read).toMatchObject({ subject: mail.subject, text: mail.text, html: mail.html })
  })

  it('should be readable by nobody else, on the disk either', async () => {
    for (const name of await readdir(directory))
      expect((await stat(path.join(directory, name))).mode & 0o077).toBe(0)
    const editor = await hub.createMember({ handle: 'edith', roles: ['editor', 'manager', 'moderator'] })
    for (const user of [null, editor]) {
      await expect(get('/mail', user)).rejects.toMatchObject({ status: 403 })
      await expect(get('/mail/:id', user, (await list())[0]?.id)).rejects.toMatchObject({ status: 403 })
    }
  })

  it.each(['../../etc/passwd', '20260105080000123-zzzzzzzzzzzz', '20990105080000123-0123456789ab', ''])(
    'should not know a mail called "%s"',
    async (id) => {
      await expect(get('/mail/:id', admin, id)).rejects.toMatchObject({ code: 'MAIL_NOT_FOUND', status: 404 })
    },
  )

  it('should not be there when a mail server is', async () => {
    const served = await bootHub()
    const paths = (served.payload.config.endpoints ?? []).map(({ path }) => path)
    expect(paths).not.toContain('/mail')
    // The previews are, for every hub.
    expect(paths).toContain('/mail-preview')
    expect(Object.keys(served.payload.config.admin.components.views ?? {})).toContain('mail')
    await served.stop()
  })
})

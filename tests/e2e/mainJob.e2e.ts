import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { startMastodon, type MastodonServer } from '../servers/mastodon'
import { type RunningPds, startPds } from '../servers/startPds'
import { startWebhookReceiver, type WebhookReceiver } from '../servers/webhookReceiver'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'
import { connectChannel, logIntoAdmin, publishPost } from './admin'
import { keepPictures, openBrowser, openPerson } from './browser'
import { contentToImport } from './content'
import { checkIn, eventWith, openDoor, registrationsOf } from './doorOffline'
import { join, logIn } from './member'
import { type StartedHub, startHub } from './startedHub'
import { until } from './until'

const member = {
  name: 'Noor Haddad',
  handle: 'noor-haddad',
  email: 'noor@example.org',
  password: 'seven small boats at dawn',
}
const post = {
  title: 'The lock opens again on Saturday',
  excerpt: 'After six weeks of work the old lock carries boats again. Come and see the first one through.',
  text: 'The gates are hung, the paddles are greased, and the first boat goes through at ten.',
}

describe('the main job', () => {
  let hub: StartedHub
  let browser: Browser
  let pds: RunningPds
  let mastodon: MastodonServer
  let webhook: WebhookReceiver
  let smtp: SmtpUnderTest

  beforeAll(async () => {
    ;[pds, mastodon, webhook, smtp, browser] = await Promise.all([
      startPds(),
      startMastodon(),
      startWebhookReceiver(),
      startSmtp(),
      openBrowser(),
    ])
    hub = await startHub(
      {
        SMTP_URL: smtp.url,
        HUB_ALLOW_PRIVATE_NETWORK: 'true',
        MAIL_FROM: 'Hub <hub@example.org>',
      },
      { empty: true },
    )
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
    await Promise.all([pds?.stop(), mastodon?.stop(), webhook?.stop(), smtp?.stop()])
  })

  const page = (path: string): Promise<Response> => fetch(`${hub.url}${path}`)
  const graphql = async (query: string): Promise<string> => {
    const response = await fetch(`${hub.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return response.text()
  }
  const blueskyPosts = async (): Promise<{ value: { text: string } }[]> => {
    const records = await fetch(
      `${pds.url}/xrpc/com.atproto.repo.listRecords?repo=${pds.did}&collection=app.bsky.feed.post`,
    )
    return ((await records.json()) as { records: { value: { text: string } }[] }).records
  }

  it('should start alive: a demonstration community in both languages', async () => {
    const { page: visitor, faults } = await openPerson(browser)
    for (const [name, path] of Object.entries({
      home: '/',
      accueil: '/fr',
      blog: '/blog',
      forum: '/fr/forum',
      code: '/code-of-conduct',
      join: '/fr/join',
    })) {
      const response = await visitor.goto(`${hub.url}${path}`)
      expect(response?.status()).toBe(200)
      expect(await visitor.locator('html').getAttribute('lang')).toBe(path.startsWith('/fr') ? 'fr' : 'en')
      await keepPictures(visitor, name)
    }
    expect(faults).toEqual([])
  })

  it('should import real content once, however often it is told to', async () => {
    const sources = await contentToImport()
    for (const [kind, source] of Object.entries(sources)) {
      expect(await hub.command('import', kind, source)).toMatch(/[1-9]\d* created/)
      expect(await hub.command('import', kind, source)).toMatch(/\b0 created/)
    }
    expect((await page('/blog')).status).toBe(200)
  })

  it('should publish once: on the site at the next request, in the feed, and on every channel with a receipt', async () => {
    const { page: editor, faults } = await openPerson(browser)
    await logIntoAdmin(editor, hub.url, hub.admin)
    await connectChannel(editor, hub.url, {
      name: 'Our webhook',
      network: 'Webhook',
      kind: 'webhook',
      fields: { 'settings.url': webhook.endpoint, 'credentials.secret': webhook.secret },
    })
    await connectChannel(editor, hub.url, {
      name: 'Bluesky',
      network: 'Bluesky',
      kind: 'bluesky',
      fields: {
        'settings.identifier': pds.handle,
        'settings.service': pds.url,
        'credentials.appPassword': pds.appPassword,
      },
    })
    await connectChannel(editor, hub.url, {
      name: 'Mastodon',
      network: 'Mastodon',
      kind: 'mastodon',
      fields: { 'settings.server': mastodon.url, 'credentials.accessToken': mastodon.token },
    })

    expect(await (await page('/blog')).text()).not.toContain(post.title)
    await publishPost(editor, hub.url, post)
    expect(await (await page('/blog')).text()).toContain(post.title)
    expect(await (await page('/feed.xml')).text()).toContain(post.title)
    expect((await page('/blog/the-lock-opens-again-on-saturday')).status).toBe(200)

    await until(
      async () => [mastodon.statuses.length, webhook.received.length, (await blueskyPosts()).length],
      (counts) => counts.every((count) => count > 0),
    )
    await editor.reload()
    await until(
      async () => editor.getByText('Our webhook').count(),
      (count) => count > 0,
    )
    await keepPictures(editor, 'admin-post-with-receipts')
    await editor.goto(`${hub.url}/admin/collections/deliveries`)
    await until(
      async () => {
        await editor.reload()
        return editor.locator('tbody tr', { hasText: 'Published' }).count()
      },
      (count) => count === 3,
    )
    await keepPictures(editor, 'admin-deliveries')
    expect(mastodon.statuses.map(({ text }) => text)).toEqual([expect.stringContaining(post.title)])
    expect((await blueskyPosts()).map(({ value }) => value.text)).toEqual([
      expect.stringContaining(post.title),
    ])
    expect(webhook.received).toHaveLength(1)
    expect(webhook.refused).toEqual([])
    expect(faults).toEqual([])
  })

  it('should announce once more, in an editor’s own words, on the channel that was chosen', async () => {
    const words = 'The lock is open again. Bring a flask.'
    const { page: editor, faults } = await openPerson(browser)
    await logIntoAdmin(editor, hub.url, hub.admin)
    await editor.goto(`${hub.url}/admin/collections/posts`)
    await editor.getByRole('link', { name: post.title }).first().click()
    await editor.getByRole('button', { name: /^Announce again/ }).click()
    const channel = editor.locator('.hub-compose__channel', { hasText: 'Mastodon' })
    await channel.getByText(post.excerpt).waitFor()
    await channel.getByRole('button', { name: 'Write it yourself' }).click()
    await channel.getByLabel('Your words for Mastodon').fill(words)
    await channel.locator('blockquote', { hasText: words }).waitFor()
    await channel.getByRole('button', { name: 'Keep these words' }).click()
    await channel.getByText('In your own words.').waitFor()
    await keepPictures(editor, 'admin-announce')
    for (const other of [/^Our webhook/, /^Bluesky/]) await editor.getByLabel(other).uncheck()
    await editor.getByRole('button', { name: 'Announce on one channel' }).click()
    await until(
      async () => mastodon.statuses.length,
      (count) => count === 2,
    )
    expect(mastodon.statuses.at(-1)?.text).toMatch(/^The lock is open again\. Bring a flask\.\n\nhttp/)
    expect(webhook.received).toHaveLength(1)
    expect(faults).toEqual([])
  })

  it('should check in without a connection and lose and double nobody', async () => {
    const { page: door, context, faults } = await openPerson(browser)
    await logIn(door, hub.url, hub.admin)
    const name = 'Admin'
    const event = await eventWith(hub.url, door)
    await openDoor(hub.url, door, event.slug)
    await context.setOffline(true)
    // Chromium takes the wire away from a page, not from the moment in which one page follows another.
    await context.route('**/checkInByCode', (route) => route.abort('internetdisconnected'))
    await checkIn(door, name)
    await door.getByText('To be sent: 1').waitFor()
    // The phone was put away, and its page opened again: from the copy, with what waits.
    await door.reload()
    await door.getByText('To be sent: 1').waitFor()
    expect(await door.getByRole('button', { name: `Check in, ${name}` }).count()).toBe(0)
    // Its page is closed for as long as it takes: what waits is in the browser, not in the page.
    await door.goto('about:blank')
    const { page: other } = await openPerson(browser)
    await logIn(other, hub.url, hub.admin)
    expect(await registrationsOf(hub.url, other, event.id)).toMatchObject([{ status: 'going' }])
    // Meanwhile somebody else at the door has checked them in, too.
    await other.goto(`${hub.url}/events/${event.slug}/check-in`)
    await checkIn(other, name)
    await other.getByText(`${name} is in.`).waitFor()
    const first = await registrationsOf(hub.url, other, event.id)
    expect(first).toMatchObject([{ status: 'attended' }])
    await context.unroute('**/checkInByCode')
    await context.setOffline(false)
    const sent = door.waitForResponse((answer) => answer.url().endsWith('/checkInByCode'))
    await door.goto(`${hub.url}/events/${event.slug}/check-in`)
    expect(await (await sent).json()).toMatchObject({ already: true })
    await door.getByText(`${name} was checked in already`).waitFor()
    expect(await door.getByText('To be sent:').count()).toBe(0)
    expect(await registrationsOf(hub.url, other, event.id)).toEqual(first)
    expect(faults).toEqual([])
  })

  it('should hold a harmful reply from everybody but its author until a moderator decides with a rule cited', async () => {
    const { page: noor, faults } = await openPerson(browser)
    await join(noor, hub.url, member, smtp)
    await logIn(noor, hub.url, member)

    await noor.goto(`${hub.url}/forum`)
    await noor.getByRole('link', { name: 'New topic' }).first().click()
    await noor.getByLabel('Title').fill('Which oil for a cargo bike chain in winter?')
    await noor.getByLabel('Text').fill('Mine squeaks as soon as it rains. What do you use, and how often?')
    await noor.getByRole('button', { name: 'Publish the topic' }).click()
    await noor.getByRole('heading', { level: 1, name: 'Which oil for a cargo bike chain' }).waitFor()
    const topicURL = new URL(noor.url()).pathname
    await keepPictures(noor, 'topic')

    const harmful =
      'You are all idiots and this place is shit, buy cheap pills at http://bit.ly/pills http://xn--pple-43d.com http://tinyurl.com/x'
    await noor.getByLabel('Your reply').fill(harmful)
    await until(
      async () => {
        // A newcomer who posts again at once is asked to wait, and keeps what they typed.
        await Promise.all([
          noor.waitForResponse((answer) => answer.request().method() === 'POST'),
          noor.getByRole('button', { name: 'Publish the reply' }).click(),
        ])
        await noor
          .getByText(/That was very fast|Held for a moderator|Not published/)
          .first()
          .waitFor()
        return noor.getByText(/Held for a moderator|Not published/).count()
      },
      (count) => count > 0,
    )
    await keepPictures(noor, 'held-reply')

    const { page: stranger } = await openPerson(browser)
    await stranger.goto(`${hub.url}${topicURL}`)
    expect(await stranger.content()).not.toContain('cheap pills')
    expect(await graphql('{ Replies(limit: 50, sort: "-createdAt") { docs { body } } }')).not.toContain(
      'cheap pills',
    )
    expect(await (await page('/api/replies?limit=50&sort=-createdAt')).text()).not.toContain('cheap pills')

    const { page: moderator, faults: moderatorFaults } = await openPerson(browser)
    await logIntoAdmin(moderator, hub.url, hub.admin)
    await moderator.goto(`${hub.url}/admin/collections/moderation-cases`)
    await keepPictures(moderator, 'admin-queue')
    await moderator
      .getByRole('link', { name: /idiots/ })
      .first()
      .click()
    await moderator.getByLabel(/Rule/).first().selectOption({ index: 1 })
    await keepPictures(moderator, 'admin-case')
    await moderator.getByRole('button', { name: /^Reject/ }).click()
    await moderator
      .getByText(/Rejected|decided/i)
      .first()
      .waitFor()

    await noor.reload()
    await noor.getByText('Not published').first().waitFor()
    await stranger.reload()
    expect(await stranger.content()).not.toContain('cheap pills')
    await until(
      async () => smtp.messages.filter(({ to }) => to.includes(member.email)).length,
      (count) => count === 2,
    )
    expect([...faults, ...moderatorFaults]).toEqual([])
  })
})

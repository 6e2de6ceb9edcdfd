import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'
import { logIntoAdmin } from './admin'
import { violationsOf } from './axe'
import { openBrowser, openPerson } from './browser'
import { join, logIn } from './member'
import { addressOf, type Language, type PageKind, pageKinds, type Seeded, seededIn } from './pageKinds'
import { type StartedHub, startHub } from './startedHub'
import { until } from './until'

const ilse = {
  name: 'Ilse Maes',
  handle: 'ilse-maes',
  email: 'ilse@example.org',
  password: 'two oars and a lantern',
}

/** A language, a colour scheme and a width; every pair of the first two, so that each page is seen four ways. */
const ways = [
  { language: 'en', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { language: 'en', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { language: 'fr', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { language: 'fr', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const
type Way = (typeof ways)[number]

/** What a member sees otherwise than a stranger, besides what is for members alone. */
const differs: readonly (keyof typeof pageKinds)[] = ['home', 'post', 'topic', 'event', 'contest', 'member']

/** Pages that a hub shows in one state among several, by address without the language. */
const states = {
  'what was searched is nowhere': '/search?q=zzzz',
  'look at your mail': '/join?sent=1',
  'a provider said no': '/login/problem?problem=denied',
  'a link that is no longer good': '/account/email?token=none',
  'an older code of conduct': '/code-of-conduct?version=1',
  'two codes compared': '/code-of-conduct?from=1&to=1',
}

describe('every page, judged by axe-core', () => {
  let hub: StartedHub
  let browser: Browser
  let smtp: SmtpUnderTest
  let seeded: Record<Language, Seeded>
  let stranger: Page
  let member: Page

  beforeAll(async () => {
    ;[smtp, browser] = await Promise.all([startSmtp(), openBrowser()])
    hub = await startHub({
      SMTP_URL: smtp.url,
      HUB_ALLOW_PRIVATE_NETWORK: 'true',
      MAIL_FROM: 'Hub <hub@example.org>',
    })
    seeded = { en: await seededIn(hub.url, 'en'), fr: await seededIn(hub.url, 'fr') }
    stranger = (await openPerson(browser)).page
    member = (await openPerson(browser)).page
    await join(member, hub.url, ilse, smtp)
    await logIn(member, hub.url, ilse)
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
    await smtp?.stop()
  })

  /** Faults of the pages, each under its address. */
  const faultsOf = async (
    page: Page,
    { language, ...look }: Way,
    paths: readonly { path: string; status?: number }[],
  ): Promise<string[]> => {
    await page.setViewportSize(look.viewport)
    await page.emulateMedia({ colorScheme: look.colorScheme })
    const faults: string[] = []
    for (const { path, status = 200 } of paths) {
      const response = await page.goto(addressOf(hub.url, language, path))
      if (response?.status() !== status) faults.push(`${path}: answered ${response?.status()}`)
      for (const fault of await violationsOf(page)) faults.push(`${path}: ${fault}`)
    }
    return faults
  }
  const kindsIn = (language: Language, which: (name: string, kind: PageKind) => boolean) =>
    Object.entries<PageKind>(pageKinds)
      .filter(([name, kind]) => which(name, kind))
      .map(([, { path, status = 200 }]) => ({ path: path(seeded[language]), status }))

  it.each(ways)(
    'should have no fault for a stranger ($language, $colorScheme), the pages for members among them',
    async (way) => {
      const pages = kindsIn(way.language, () => true)
      expect(pages.length).toBeGreaterThan(25)
      expect(await faultsOf(stranger, way, pages)).toEqual([])
    },
  )

  it.each(ways)('should have no fault for a member ($language, $colorScheme)', async (way) => {
    const pages = kindsIn(
      way.language,
      (name, kind) => kind.for === 'member' || differs.some((each) => each === name),
    )
    expect(await faultsOf(member, way, pages)).toEqual([])
  })

  it.each(ways)('should have no fault in any state ($language, $colorScheme)', async (way) => {
    const pages = Object.values(states).map((path) => ({ path }))
    expect(await faultsOf(stranger, way, pages)).toEqual([])
  })

  it('should have no fault where a link of a mail leads, and where a text is gone', async () => {
    await member.request.post(`${hub.url}/api/actions/requestEmailChange`, {
      data: { email: 'ilse@example.net', password: ilse.password },
      headers: { origin: hub.url },
    })
    const mail = await until(
      async () => smtp.messages.find(({ to }) => to.includes('ilse@example.net')),
      (found) => found !== undefined,
    )
    const [link = ''] = /\/account\/email\?token=[\w-]+/.exec(mail?.text ?? '') ?? []
    expect(link).not.toBe('')

    const { page: editor } = await openPerson(browser)
    await logIntoAdmin(editor, hub.url, hub.admin)
    // Nobody commented on it: it can go.
    const slug = 'sharp-enough-to-be-safe'
    const deleted = await editor.request.delete(`${hub.url}/api/posts?where[slug][equals]=${slug}`, {
      headers: { origin: hub.url },
    })
    expect(deleted.status()).toBe(200)
    await editor.close()

    const pages = [{ path: link }, { path: `/blog/${slug}`, status: 410 }]
    for (const way of ways.filter(({ language }) => language === 'en'))
      expect(await faultsOf(stranger, way, pages)).toEqual([])
  })

  it.each(ways)('should have no fault when a page breaks ($language, $colorScheme)', async (way) => {
    const page = await member.context().newPage()
    // The member's choices ask the browser for its zone.
    await page.addInitScript(() => {
      Intl.DateTimeFormat.prototype.resolvedOptions = () => {
        throw new Error('broken on purpose')
      }
    })
    await page.setViewportSize(way.viewport)
    await page.emulateMedia({ colorScheme: way.colorScheme })
    await page.goto(addressOf(hub.url, way.language, '/account/notifications'))
    await page.getByRole('button', { name: way.language === 'en' ? 'Try again' : 'Réessayer' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  it.each(ways)(
    'should have no fault in what the hub adds to the admin ($language, $colorScheme)',
    async ({ language, colorScheme, viewport }) => {
      const { page, context } = await openPerson(browser)
      await logIntoAdmin(page, hub.url, hub.admin)
      await context.addCookies([{ name: 'payload-lng', value: language, url: hub.url }])
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      const idOf = async (collection: string, query: string): Promise<string> => {
        const answer = await page.request.get(`${hub.url}/api/${collection}?depth=0&limit=1&${query}`, {
          headers: { origin: hub.url },
        })
        const { docs } = (await answer.json()) as { docs: { id: number | string }[] }
        const [first] = docs
        if (!first) throw new Error(`There is none of ${collection}.`)
        return String(first.id)
      }
      const one = {
        post: await idOf('posts', 'where[_status][equals]=published'),
        member: await idOf('members', 'where[handle][equals]=marcel'),
      }
      const faults: string[] = []
      for (const [path, part] of [
        [`/admin/collections/posts/${one.post}`, '.hub-desk'],
        [`/admin/collections/members/${one.member}`, '.document-fields__sidebar-wrap'],
        [`/admin/collections/members/${one.member}/glance`, '.hub-glance'],
        ['/admin/mail', '.hub-mail'],
        ['/admin/calendar', '.hub-calendar'],
        ['/admin/queue', '.hub-queue'],
        ['/admin', '.hub-today'],
      ] as const) {
        await page.goto(hub.url + path)
        await page.locator(part).first().waitFor()
        for (const fold of await page.locator(`${part} details`).all())
          await fold.evaluate((details) => details.setAttribute('open', ''))
        for (const fault of await violationsOf(page, [part])) faults.push(`${path}: ${fault}`)
      }
      expect(faults).toEqual([])
      await context.close()
    },
  )
})

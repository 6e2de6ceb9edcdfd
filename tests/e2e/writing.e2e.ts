import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { foreignHost, xssVectors } from '../writing/xssVectors'
import { violationsOf } from './axe'
import { openBrowser, openPerson } from './browser'
import { logIn } from './member'
import { type StartedHub, startHub } from './startedHub'

/** What a page did that no text of a member may make it do. */
type Deeds = { dialogs: string[]; foreign: string[] }

/** Notes every dialog of a page and every request of its context to another host. */
const watch = (context: BrowserContext, page: Page, url: string): Deeds => {
  const deeds: Deeds = { dialogs: [], foreign: [] }
  page.on('dialog', (dialog) => {
    deeds.dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$/.test(protocol) && origin !== url) deeds.foreign.push(request.url())
  })
  return deeds
}

/** Presses, hovers and focuses whatever a text shows: what only waits for a hand comes alive now. */
const touchAll = (page: Page, within: string): Promise<void> =>
  page.evaluate((selector) => {
    for (const element of document.querySelectorAll<HTMLElement>(`${selector} *`)) {
      element.addEventListener('click', (event) => {
        // A link that leads elsewhere is inert: what it would run is another matter.
        if (element instanceof HTMLAnchorElement && element.protocol !== 'javascript:') event.preventDefault()
      })
      for (const type of ['mouseover', 'mouseenter', 'mousemove', 'click', 'error', 'load', 'toggle'])
        element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
      element.focus()
    }
  }, within)

describe('what members write', () => {
  let hub: StartedHub
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
    hub = await startHub({ HUB_ALLOW_PRIVATE_NETWORK: 'true' })
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
  })

  /** The path of the topic that holds every vector, one reply each. */
  const importVectors = async (): Promise<string> => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-vectors-'))
    const file = path.join(folder, 'vectors.jsonl')
    const topic = {
      id: 'vectors',
      lang: 'en',
      category: 'vectors',
      title: 'What is made to come alive <script>alert(1)</script>',
      author: 'ada-field',
      created_at: '2026-05-02T09:00:00Z',
      format: 'markdown',
      body: 'It begins here.',
      replies: xssVectors.map(([name, source], n) => ({
        id: `vector-${n}`,
        author: 'tom-reed',
        created_at: '2026-05-02T10:00:00Z',
        body: `${name}:\n\n${source}`,
      })),
    }
    await writeFile(file, `${JSON.stringify(topic)}\n`)
    await hub.command('import', 'topics', file)
    const answer = await fetch(`${hub.url}/api/topics?where[title][like]=come alive&depth=1`)
    const { docs } = (await answer.json()) as { docs: { slug: string; forum: { slug: string } }[] }
    return `/forum/${docs[0]?.forum.slug}/${docs[0]?.slug}`
  }

  it('should stay a text in a browser, whatever it was made of', async () => {
    // Nothing but the text itself keeps it inert: the policy of the page is out of the way.
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' })
    const page = await context.newPage()
    const topic = await importVectors()
    const deeds = watch(context, page, hub.url)
    // What watches sees what is alive.
    await page.goto(`${hub.url}/healthz`)
    const seen = [
      page.waitForEvent('dialog'),
      context.waitForEvent('request', (request) => request.url().includes(foreignHost)),
    ]
    await page.evaluate((host) => {
      document.body.innerHTML = `<img src=x onerror="alert('seen')"><img src="https://${host}/seen.png">`
    }, foreignHost)
    await Promise.all(seen)
    deeds.dialogs.length = 0
    deeds.foreign.length = 0

    let shown = 0
    for (let from = 1; from <= xssVectors.length;) {
      await page.goto(`${hub.url}${topic}?reply=${from}`)
      const numbers = await page
        .locator('[id^="reply-"]')
        .evaluateAll((posts) => posts.map(({ id }) => Number(id.slice('reply-'.length))))
      await touchAll(page, '.prose')
      shown = Math.max(shown, ...numbers)
      expect(shown).toBeGreaterThanOrEqual(from)
      from = shown + 1
    }
    expect(shown).toBe(xssVectors.length)
    expect(deeds).toEqual({ dialogs: [], foreign: [] })
    await context.close()
  })

  it('should stay a text in the preview, and be kept through a refusal and the end of a session', async () => {
    const { context, page, faults } = await openPerson(browser)
    await logIn(page, hub.url, hub.admin)
    const deeds = watch(context, page, hub.url)
    const topic = await importVectors()
    await page.goto(hub.url + topic)
    const area = page.getByLabel('Your reply')
    await page.getByRole('toolbar').waitFor()
    const all = xssVectors.map(([, source]) => source).join('\n\n')
    await area.fill(all.slice(0, 29_000))
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.locator('.previewed .prose > *').first().waitFor()
    await touchAll(page, '.previewed .prose')
    expect(deeds).toEqual({ dialogs: [], foreign: [] })
    expect(await violationsOf(page, ['.composer'])).toEqual([])

    const names = Array.from({ length: 30 }, (_, n) => `@nobody-${n}`).join(' ')
    const words = `Words that took an evening, for ${names}`
    await area.fill(words)
    await page.getByRole('button', { name: 'Publish the reply' }).click()
    await page.locator('#body-fault').waitFor()
    expect(await area.inputValue()).toBe(words)
    await context.clearCookies()
    await page.evaluate(() => {
      localStorage.clear()
    })
    await logIn(page, hub.url, hub.admin)
    await page.goto(hub.url + topic)
    expect(await page.getByLabel('Your reply').inputValue()).toBe(words)
    expect(faults).toEqual([])
    await context.close()
  })

  it('should be written by keyboard alone: names completed, marks put, sent', async () => {
    const { context, page, faults } = await openPerson(browser)
    await logIn(page, hub.url, hub.admin)
    await page.goto(hub.url + (await importVectors()))
    const area = page.getByLabel('Your reply')
    await page.getByRole('toolbar').waitFor()
    await area.fill('')
    await area.pressSequentially('Well said, @tom')
    const name = page.getByRole('option', { name: /tom-reed/ })
    await name.waitFor()
    expect(await name.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('indeed')
    expect(await area.inputValue()).toBe('Well said, @tom-reed **indeed**')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Italic')
    await area.focus()
    await page.keyboard.press('Control+Enter')
    await page.locator('strong', { hasText: 'indeed' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it('should be written without scripts: previewed, refused with its text, and sent', async () => {
    const signedIn = await openPerson(browser)
    await logIn(signedIn.page, hub.url, hub.admin)
    const topic = await importVectors()
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await signedIn.context.storageState(),
    })
    await signedIn.context.close()
    const page = await context.newPage()
    await page.goto(hub.url + topic)
    const area = page.getByLabel('Your reply')
    await area.fill('Without a **script**')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.locator('.previewed strong', { hasText: 'script' }).waitFor()
    expect(await area.inputValue()).toBe('Without a **script**')
    await area.fill('> only a quotation')
    await page.getByRole('button', { name: 'Publish the reply' }).click()
    await page.locator('#body-fault').waitFor()
    expect(await area.inputValue()).toBe('> only a quotation')
    await area.fill('Without a **script**, and sent')
    await page.getByRole('button', { name: 'Publish the reply' }).click()
    await page.locator('[id^="reply-"] strong', { hasText: 'script' }).last().waitFor()
    await context.close()
  })
})

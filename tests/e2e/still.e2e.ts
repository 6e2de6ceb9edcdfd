import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { gzipSync } from 'node:zlib'
import { openBrowser } from './browser'
import { addressOf, pageKinds, type Seeded, seededIn } from './pageKinds'
import { type StartedHub, startHub } from './startedHub'

/** Bytes over the wire of a page at most. */
const budget = {
  /** Compressed. */
  script: 90_000,
  /** One face: the letters of Western languages, not those of the world. */
  font: 120_000,
  fonts: 250_000,
}

describe('the pages that visitors read', () => {
  let hub: StartedHub
  let browser: Browser
  let seeded: Seeded
  beforeAll(async () => {
    ;[hub, browser] = await Promise.all([startHub({}), openBrowser()])
    seeded = await seededIn(hub.url, 'en')
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
  })

  /** A page as a visitor in Tokyo opens it, and the scripts that it loaded. */
  const open = async (kind: keyof typeof pageKinds): Promise<{ page: Page; scripts: string[] }> => {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      timezoneId: 'Asia/Tokyo',
      reducedMotion: 'reduce',
    })
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    await page.goto(addressOf(hub.url, 'en', pageKinds[kind].path(seeded)), { waitUntil: 'networkidle' })
    return { page, scripts }
  }

  it.each(['home', 'blog', 'post', 'forums', 'forum', 'topic', 'events', 'event', 'member'] as const)(
    'should load no scripts: %s',
    async (kind) => {
      const { page, scripts } = await open(kind)
      expect(scripts).toEqual([])
      await page.close()
    },
  )

  it.each(['home', 'blog', 'post', 'forums', 'forum', 'topic', 'events', 'event', 'member'] as const)(
    'should be kept for the next visitor: %s',
    async (kind) => {
      const address = addressOf(hub.url, 'en', pageKinds[kind].path(seeded))
      await (await fetch(address)).text()
      const again = await fetch(address)
      expect([again.status, again.headers.get('x-hub-cache')]).toEqual([200, 'hit'])
      await again.text()
    },
  )

  it.each(['home', 'post', 'topic', 'event'] as const)('should keep to its budget: %s', async (kind) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    const files: { type: string; url: string; bytes: number }[] = []
    page.on('requestfinished', async (request) => {
      const type = request.resourceType()
      files.push({ type, url: request.url(), bytes: 0 })
      const place = files.length - 1
      const { responseBodySize } = await request.sizes()
      files[place] = { type, url: request.url(), bytes: responseBodySize }
    })
    await page.goto(addressOf(hub.url, 'en', pageKinds[kind].path(seeded)), { waitUntil: 'networkidle' })
    const bytesOf = (type: string): number =>
      files.filter((file) => file.type === type).reduce((sum, { bytes }) => sum + bytes, 0)
    const inline = await page.$$eval('script:not([src]):not([type="application/ld+json"])', (scripts) =>
      scripts.map(({ textContent }) => textContent ?? ''),
    )
    // What comes inside of the page counts like what comes beside it.
    expect(bytesOf('script') + gzipSync(inline.join('\n')).length).toBeLessThanOrEqual(budget.script)
    const fonts = files.filter(({ type }) => type === 'font')
    expect(fonts.filter(({ url }) => !url.startsWith(`${hub.url}/`))).toEqual([])
    expect(fonts.filter(({ bytes }) => bytes > budget.font)).toEqual([])
    expect(bytesOf('font')).toBeLessThanOrEqual(budget.fonts)
    const largest = await page.evaluate(
      () =>
        new Promise<{ isImage: boolean; isHastened: boolean }>((resolve) => {
          new PerformanceObserver((list) => {
            const { element } = (list.getEntries().at(-1) ?? {}) as { element?: Element }
            const image = element instanceof HTMLImageElement ? element : null
            const preloads = [...document.querySelectorAll('link[rel="preload"][as="image"]')]
            resolve({
              isImage: image !== null,
              isHastened:
                image?.loading !== 'lazy' &&
                (image?.fetchPriority === 'high' ||
                  preloads.some(
                    (link) => link.getAttribute('imagesrcset') === (image?.getAttribute('srcset') ?? ''),
                  )),
            })
          }).observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
    if (largest.isImage) expect(largest.isHastened).toBe(true)
    await page.close()
  })

  it('should lead to the search by a key, and leave the key to whoever types', async () => {
    const { page } = await open('home')
    await page.keyboard.press('/')
    await page.keyboard.type('saw/')
    expect(await page.locator('#quick-q').inputValue()).toBe('saw/')
    await page.close()
  })

  it('should say when an event begins by the reader’s own clock', async () => {
    const { page } = await open('event')
    const place = page.locator('#local-time')
    expect(await place.isVisible()).toBe(true)
    expect(await place.locator('small').innerText()).toBe('Asia/Tokyo')
    await page.close()
  })

  it('should say which reply of a thread is being read', async () => {
    const { page } = await open('topic')
    // Low enough that the second reply of a short thread can reach its upper edge.
    await page.setViewportSize({ width: 1280, height: 300 })
    const second = page.locator('[data-reply]').nth(1)
    const number = await second.getAttribute('data-reply')
    // Past its upper edge, so that the one before it is out of sight.
    await second.evaluate((reply) => scrollTo(0, scrollY + reply.getBoundingClientRect().top + 2))
    await page.waitForFunction(
      (wanted) => document.querySelector('.rail .now')?.textContent?.includes(wanted ?? '?'),
      number,
    )
    await page.close()
  })
})

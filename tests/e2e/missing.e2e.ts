import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser'
import { type StartedHub, startHub } from './startedHub'

const words = {
  en: { lang: 'en', title: 'Nothing lives at this address', home: '/', search: '/search' },
  fr: { lang: 'fr', title: 'Il n’y a rien à cette adresse', home: '/fr', search: '/fr/search' },
}

describe('an address that has nothing', () => {
  let hub: StartedHub
  let browser: Browser
  beforeAll(async () => {
    ;[hub, browser] = await Promise.all([startHub({}), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
  })

  it.each([
    ['/nothing-is-here', words.en],
    ['/fr/rien-ici', words.fr],
    ['/blog/nothing', words.en],
    ['/fr/forum/rien/rien', words.fr],
    ['/blog?page=999', words.en],
    ['/picture.png', words.en],
    ['/~missing', words.en],
    ['/%E0%A4%A', words.en],
  ])('should say so without scripts, and lead on: %s', async (path, { lang, title, home, search }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const response = await page.goto(hub.url + path)
    expect(response?.status()).toBe(404)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('h1').innerText()).toBe(title)
    expect(await page.locator('main a.button').getAttribute('href')).toBe(home)
    expect(await page.locator('main').getByRole('link').last().getAttribute('href')).toBe(search)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    expect(await page.locator('header.masthead nav').count()).toBe(1)
    await context.close()
  })
})

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Chromium as the tests drive it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** A person at the browser: their own cookies, and every error that their pages threw. */
export const openPerson = async (
  browser: Browser,
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> => {
  const context = await browser.newContext({
    viewport: desktop,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    // No movement: a picture is of a page at rest.
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  return { context, page, faults }
}

const folder = path.resolve('coverage/e2e')

/** Keeps what a page looks like, on a desk and a phone, in light and dark, for a person to look at: `coverage/e2e`. */
export const keepPictures = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  for (const [device, viewport] of Object.entries({ desktop, phone }))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: path.join(folder, `${name}-${device}-${colorScheme}.png`) })
    }
  await page.setViewportSize(desktop)
  await page.emulateMedia({ colorScheme: 'light' })
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'
import { keepPictures, openBrowser, openPerson } from './browser'
import { join, logIn } from './member'
import { type StartedHub, startHub } from './startedHub'

const ines = {
  name: 'Inès Carlier',
  handle: 'ines-carlier',
  email: 'ines@example.org',
  password: 'four grey herons on the weir',
}

/** The pages that the window of this page loads from now on: what changes without them changed by itself. */
const loadsOf = (page: Page): string[] => {
  const loads: string[] = []
  page.on('domcontentloaded', (loaded) => loads.push(loaded.url()))
  return loads
}

describe('a member and their account', () => {
  let hub: StartedHub
  let browser: Browser
  let smtp: SmtpUnderTest

  beforeAll(async () => {
    ;[smtp, browser] = await Promise.all([startSmtp(), openBrowser()])
    hub = await startHub({
      SMTP_URL: smtp.url,
      HUB_ALLOW_PRIVATE_NETWORK: 'true',
      MAIL_FROM: 'Hub <hub@example.org>',
    })
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
    await smtp?.stop()
  })

  it('should lead from joining to a second factor, an archive of all own data, and a bell that rings by itself', async () => {
    const { page, context, faults } = await openPerson(browser)
    await join(page, hub.url, ines, smtp)
    await logIn(page, hub.url, ines)

    await page.goto(`${hub.url}/account/security`)
    const factor = page.getByRole('region', { name: 'Second factor' })
    await factor.getByLabel('Password').fill(ines.password)
    await factor.getByRole('button', { name: 'Set it up' }).click()
    const secret = (await factor.locator('.secret').innerText()).replaceAll(' ', '')
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    await factor.getByLabel('Code of the app').fill(totp.generate())
    await factor.getByRole('button', { name: 'Turn it on' }).click()
    const codes = (await factor.locator('.codes').innerText()).trim().split('\n')
    expect(codes).toHaveLength(10)
    await keepPictures(page, 'security-recovery-codes')
    await page.getByRole('button', { name: 'Log out', exact: true }).click()
    await page.getByRole('link', { name: 'Log in' }).first().waitFor()

    // The code of the app was used a moment ago, and is good once.
    await logIn(page, hub.url, ines, () => codes[0] ?? '')
    await page.goto(`${hub.url}/account/privacy`)
    const other = await context.newPage()
    other.on('pageerror', (error) => faults.push(`${other.url()}: ${error.message}`))
    await other.goto(`${hub.url}/forum`)
    const quiet = { name: 'Notifications', exact: true }
    const rung = { name: 'Notifications, 1 unread', exact: true }
    await page.getByRole('link', quiet).first().waitFor()
    await other.getByRole('link', quiet).first().waitFor()

    const loads = [page, other].map(loadsOf)
    const data = page.getByRole('region', { name: 'Your data' })
    await data.getByLabel('Your password').fill(ines.password)
    await data.getByRole('button', { name: 'Ask for my archive' }).click()
    // Whichever tab holds the stream, the other is told too.
    await page.getByRole('link', rung).waitFor()
    await other.getByRole('link', rung).waitFor()
    expect(loads).toEqual([[], []])
    await keepPictures(other, 'bell-rung')

    await other.getByRole('link', rung).click()
    await other.getByRole('listitem').getByText('Your archive is ready').waitFor()
    await keepPictures(other, 'notifications-archive-ready')
    await other.getByRole('button', { name: 'Mark all as read' }).click()
    await page.getByRole('link', quiet).first().waitFor()
    expect(loads[0]).toEqual([])

    await page.goto(`${hub.url}/account/privacy`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Download/ }).click(),
    ])
    const archive = await readFile(await download.path())
    expect(archive.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04')
    expect(faults).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type OidcServer, startOidcProvider } from '../servers/oidcProvider'
import { freePort } from '../helpers/freePort'
import { keepPictures, openBrowser, openPerson } from './browser'
import { type StartedHub, startHub } from './startedHub'

describe('logging in through a provider', () => {
  let hub: Pick<StartedHub, 'url' | 'stop'>
  let provider: OidcServer
  let browser: Browser

  beforeAll(async () => {
    const port = await freePort()
    provider = await startOidcProvider({
      redirectURIs: [`http://localhost:${port}/api/members/oidc/acme/callback`],
    })
    provider.accounts.set('noor', {
      email: 'noor@example.org',
      email_verified: true,
      name: 'Noor Haddad',
      preferred_username: 'noor-haddad',
    })
    browser = await openBrowser()
    hub = await startHub(
      {
        HUB_ALLOW_PRIVATE_NETWORK: 'true',
        OIDC_PROVIDERS: 'acme',
        OIDC_ACME_LABEL: 'Acme',
        OIDC_ACME_ISSUER: provider.url,
        OIDC_ACME_CLIENT_ID: provider.clientId,
        OIDC_ACME_CLIENT_SECRET: provider.clientSecret,
      },
      { port },
    )
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
    await provider?.stop()
  })

  /** The provider's own pages. */
  const atProvider = async (page: Page, account: string | null): Promise<void> => {
    await page.waitForURL(`${provider.url}/**`)
    if (account === null) await page.getByRole('button', { name: 'Refuse' }).click()
    else {
      await page.getByLabel('Account').fill(account)
      await page.getByRole('button', { name: 'Log in' }).click()
    }
  }

  it('should make a member of somebody new, and know them again', async () => {
    const { page, context, faults } = await openPerson(browser)
    await page.goto(`${hub.url}/join`)
    await keepPictures(page, 'join-with-providers')
    await page.getByRole('link', { name: 'Continue with Acme' }).click()
    await atProvider(page, 'noor')
    await page.waitForURL(`${hub.url}/join/complete**`)
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Noor Haddad')
    expect(await page.getByLabel('Handle').inputValue()).toBe('noor-haddad')
    await keepPictures(page, 'join-complete')
    await page.getByRole('button', { name: 'Create my account' }).click()
    await page.getByText('Please accept the code of conduct first.').waitFor()
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Create my account' }).click()
    await page.waitForURL(`${hub.url}/`)
    await page.goto(`${hub.url}/account/security`)
    await page.getByText('noor@example.org').first().waitFor()
    await keepPictures(page, 'security-with-providers')
    // The last way in stays.
    await page.getByRole('button', { name: 'Unlink Acme' }).click()
    await page.getByText('Nothing would be left to log in with').waitFor()
    await context.clearCookies()

    await page.goto(`${hub.url}/login?next=/forum`)
    await page.getByRole('link', { name: 'Continue with Acme' }).click()
    await atProvider(page, 'noor')
    await page.waitForURL(`${hub.url}/forum`)
    expect(faults).toEqual([])
  })

  it('should say in the visitor’s language what to do when the provider says no, and without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${hub.url}/fr/login`)
    await page.getByRole('link', { name: 'Continuer avec Acme' }).click()
    await atProvider(page, null)
    await page.waitForURL(`${hub.url}/fr/login/problem**`)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('heading', { name: 'Acme ne vous a pas laissé entrer' }).waitFor()
    await keepPictures(page, 'login-problem-fr')
    await page.getByRole('link', { name: 'Réessayer' }).click()
    await page.waitForURL(`${provider.url}/**`)
    await context.close()
  })
})

import type { Page } from 'playwright-core'
import type { SmtpUnderTest } from '../helpers/smtp'
import { until } from './until'

/** Somebody who joins. */
export type Newcomer = { name: string; handle: string; email: string; password: string }

/** Joins with the form, and confirms the address with the link that came by mail. */
export const join = async (
  page: Page,
  url: string,
  who: Newcomer,
  { messages }: Pick<SmtpUnderTest, 'messages'>,
): Promise<void> => {
  await page.goto(`${url}/join`)
  await page.getByLabel('Name', { exact: true }).fill(who.name)
  await page.getByLabel('Handle').fill(who.handle)
  await page.getByLabel('E-mail').fill(who.email)
  await page.getByLabel('Password').fill(who.password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Create my account' }).click()
  await page.getByRole('heading', { name: 'Look at your mail' }).waitFor()

  const mail = await until(
    async () => messages.find(({ to }) => to.includes(who.email)),
    (found) => found !== undefined,
  )
  const [link = ''] = /http:\/\/localhost:\d+\/verify\?token=[\w-]+/.exec(mail?.text ?? '') ?? []
  await page.goto(link)
  await page.getByRole('button', { name: 'Confirm my address' }).click()
  await page.getByRole('heading', { name: 'Your address is confirmed' }).waitFor()
}

/**
 * Logs in with the form.
 *
 * @param code - answers the second step. @default there is none
 */
export const logIn = async (
  page: Page,
  url: string,
  { email, password }: Pick<Newcomer, 'email' | 'password'>,
  code?: () => string,
): Promise<void> => {
  await page.goto(`${url}/login`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  if (code) {
    await page.getByLabel('Code', { exact: true }).fill(code())
    await page.getByRole('button', { name: 'Log in' }).click()
  }
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}

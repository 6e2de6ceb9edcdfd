import type { Page } from 'playwright-core'

/** Logs into the admin with the form that everybody gets. */
export const logIntoAdmin = async (
  page: Page,
  url: string,
  account: { email: string; password: string },
): Promise<void> => {
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(account.email)
  await page.locator('#field-password').fill(account.password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(`${url}/admin`)
}

/** Opens a form of the admin and waits until its state has come from the server: what is typed before that is lost. */
const openForm = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
}

/** Picks an option of one of the admin's select fields. */
export const pick = async (page: Page, field: string, option: string): Promise<void> => {
  await page.locator(`#field-${field} .rs__control`).click()
  await page.locator(`#field-${field} .rs__option`).getByText(option, { exact: true }).click()
  await page.locator(`#field-${field} .rs__single-value`).getByText(option, { exact: true }).waitFor()
}

/** Saves the open form and waits until the admin says so. */
export const save = async (page: Page): Promise<void> => {
  await page.locator('#action-save').click()
  await page.locator('.payload-toast-container .toast-success').first().waitFor()
}

/** Connects a channel through its form. */
export const connectChannel = async (
  page: Page,
  url: string,
  channel: { name: string; network: string; kind: string; fields: Record<string, string> },
): Promise<void> => {
  await openForm(page, `${url}/admin/collections/channels/create`)
  await page.locator('#field-name').fill(channel.name)
  await pick(page, 'kind', channel.network)
  for (const [field, value] of Object.entries(channel.fields)) {
    const [group = '', name = ''] = field.split('.')
    await page.locator(`#field-${group}__${channel.kind}__${name}`).fill(value)
  }
  await save(page)
}

/** Writes a post and publishes it, as an editor does. */
export const publishPost = async (
  page: Page,
  url: string,
  post: { title: string; excerpt: string; text: string },
): Promise<void> => {
  await openForm(page, `${url}/admin/collections/posts/create`)
  await page.locator('#field-title').fill(post.title)
  await page.locator('#field-excerpt').fill(post.excerpt)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type(post.text)
  await save(page)
}

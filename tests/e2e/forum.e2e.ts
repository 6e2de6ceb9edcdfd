import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'
import { keepPictures, openBrowser, openPerson } from './browser'
import { join, logIn } from './member'
import { addressOf, languages, type PageKind, pageKinds, seededIn } from './pageKinds'
import { type StartedHub, startHub } from './startedHub'
import { until } from './until'

const ilse = {
  name: 'Ilse Maes',
  handle: 'ilse-maes',
  email: 'ilse@example.org',
  password: 'two oars and a lantern',
}
const sven = {
  name: 'Sven Aas',
  handle: 'sven-aas',
  email: 'sven@example.org',
  password: 'a barrel of tar and twine',
}
const question = 'Should the repair café ask a price for bikes?'
const idea = 'A shelf for spare parts that nobody needs'

/** Pastes as another program does that copied marked text. */
const paste = (page: Page, html: string): Promise<void> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    clipboardData.setData('text/plain', 'without its marks')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)

describe('the forum, by hand', () => {
  let hub: StartedHub
  let browser: Browser
  let smtp: SmtpUnderTest
  /** The admin, who opens topics, and a member; each in a browser of their own. */
  let keeper: Page
  let member: Page
  let faults: string[][]
  /** Addresses of the topics, once they are open. */
  let asked: string
  let wished: string

  beforeAll(async () => {
    ;[smtp, browser] = await Promise.all([startSmtp(), openBrowser()])
    hub = await startHub({
      SMTP_URL: smtp.url,
      HUB_ALLOW_PRIVATE_NETWORK: 'true',
      MAIL_FROM: 'Hub <hub@example.org>',
    })
    const people = [await openPerson(browser), await openPerson(browser)] as const
    ;[keeper, member] = [people[0].page, people[1].page]
    faults = people.map((each) => each.faults)
    await logIn(keeper, hub.url, hub.admin)
    await join(member, hub.url, ilse, smtp)
    await logIn(member, hub.url, ilse)
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
    await smtp?.stop()
  })

  const text = (page: Page) => page.getByLabel('Text', { exact: true })
  /** Until the hub has kept what was typed. */
  const kept = (page: Page, words: string) =>
    page.waitForResponse((answer) => (answer.request().postData() ?? '').includes(words))
  const publish = async (page: Page, title: string): Promise<string> => {
    await page.getByRole('button', { name: 'Publish the topic' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    return page.url()
  }

  it('should show who opens a topic what was said already, and take the words along to the form of another forum', async () => {
    const template = 'What have you tried?'
    await keeper.request.patch(`${hub.url}/api/forums?where[slug][equals]=garden`, {
      data: { template },
      headers: { origin: hub.url },
    })
    await keeper.goto(`${hub.url}/forum/new`)
    await keeper.getByLabel('Title').pressSequentially(question)
    const similar = keeper.getByRole('link', { name: 'Should the repair café ask for a fixed price?' })
    await similar.waitFor()
    expect(await similar.getAttribute('href')).toBe(
      '/forum/stove/should-the-repair-cafe-ask-for-a-fixed-price',
    )
    await keeper.getByLabel('Forum', { exact: true }).selectOption({ label: 'The garden' })
    await keeper.getByRole('button', { name: 'Go on in this forum' }).click()
    await keeper.waitForURL(/\/forum\/garden\/new$/)
    expect(await keeper.getByLabel('Title').inputValue()).toBe(question)
    expect(await text(keeper).inputValue()).toBe(template)
  })

  it('should show what is typed as it will look, and take what other programs copied and pictures with their words', async () => {
    await keeper.getByRole('toolbar').waitFor()
    await keeper.getByRole('button', { name: 'Preview' }).click()
    await text(keeper).fill('')
    await text(keeper).pressSequentially('Ten **euros**? ')
    await keeper.locator('.previewed strong', { hasText: 'euros' }).waitFor()
    await paste(keeper, '<p>See <a href="https://example.org/prices">the <em>list</em></a>.</p>')
    await keeper.locator('.previewed a[href="https://example.org/prices"] em').waitFor()
    expect(await text(keeper).inputValue()).toBe(
      'Ten **euros**? See [the _list_](https://example.org/prices).',
    )

    const buffer = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a33' } })
      .png()
      .toBuffer()
    await keeper
      .locator('.compose input[type="file"]')
      .setInputFiles({ name: 'till.png', mimeType: 'image/png', buffer })
    await keeper.getByLabel('What does the picture show?').fill('The till of the café')
    await keeper.keyboard.press('Enter')
    const picture = keeper.locator('.previewed img[alt="The till of the café"]')
    await picture.waitFor()
    await until(
      () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
      (width) => width === 60,
    )
  })

  it('should have the draft with all its choices when the page is opened again, on another device as well', async () => {
    await keeper.getByLabel('Kind').selectOption({ label: 'Question' })
    await keeper.getByText('Add a poll').click()
    await keeper.getByLabel('Choices').fill('Nothing\nTen euros')
    await keeper.getByLabel('Show who voted for what').check()
    await keeper.getByLabel('Question of the poll').fill('How much is right?')
    const words = await text(keeper).inputValue()
    await kept(keeper, 'How much is right?')
    await keeper.evaluate(() => {
      localStorage.clear()
    })
    await keeper.reload()
    await keeper.getByText('Your unsent text from last time is back.').waitFor()
    expect(await text(keeper).inputValue()).toBe(words)
    expect(await keeper.getByLabel('Kind').inputValue()).toBe('question')
    expect(await keeper.getByLabel('Choices').inputValue()).toBe('Nothing\nTen euros')
    expect(await keeper.getByLabel('Question of the poll').inputValue()).toBe('How much is right?')
    expect(await keeper.getByLabel('Show who voted for what').isChecked()).toBe(true)
    asked = await publish(keeper, question)
    await keeper.locator('.post img[alt="The till of the café"]').waitFor()
    await keeper.goto(`${hub.url}/forum/garden/new`)
    expect(await keeper.getByLabel('Title').inputValue()).toBe('')
  })

  it('should let a member vote in a poll once, and change their mind', async () => {
    await member.goto(asked)
    const poll = member.getByRole('region', { name: 'How much is right?' })
    const [nothing, ten] = [poll.getByLabel(/^Nothing/), poll.getByLabel(/^Ten euros/)]
    await nothing.check()
    await poll.getByRole('button', { name: 'Vote', exact: true }).click()
    await poll.getByText('1 · 100%').waitFor()
    await ten.check()
    await poll.getByRole('button', { name: 'Change my vote' }).click()
    await poll.locator('li', { hasText: 'Ten euros' }).getByText('1 · 100%').waitFor()
    await poll.getByText('1 has voted').waitFor()
    await member.reload()
    expect(await ten.isChecked()).toBe(true)
    await keepPictures(member, 'poll')
  })

  it('should tell an open page of a new reply, and show the one that answers under the question', async () => {
    await keeper.goto(asked)
    await member.getByLabel('Your reply').fill('Ask for the parts alone, and nothing for the work.')
    await member.getByRole('button', { name: 'Publish the reply' }).click()
    await member.locator('#reply-1').waitFor()

    await keeper.getByRole('link', { name: 'One new reply' }).click()
    await keeper.locator('#reply-1').getByText('Ask for the parts alone').waitFor()
    await keeper.getByRole('button', { name: 'This answers the question' }).click()
    await keeper.getByRole('button', { name: 'Not the answer after all' }).waitFor()
    await member.goto(asked)
    await member.getByRole('region', { name: 'Accepted answer' }).getByText('nothing for the work').waitFor()
    const data = await member.locator('script[type="application/ld+json"]').allTextContents()
    expect(data.join('\n')).toMatch(/"QAPage"[^]*"acceptedAnswer"/)
    await keepPictures(member, 'solved')
  })

  it('should keep what is typed before its scripts are there, and show what was changed in a text', async () => {
    const edit = await member.locator('#reply-1').getByRole('link', { name: 'Edit' }).getAttribute('href')
    let arrive = (): void => undefined
    const scripts = new Promise<void>((resolve) => (arrive = resolve))
    await member.route('**/_next/**/*.js', async (route) => {
      await scripts
      await route.continue()
    })
    await member.goto(new URL(edit ?? '', hub.url).href, { waitUntil: 'commit' })
    await text(member).fill('Ask for the parts alone, and a coin for the work.')
    arrive()
    await member.getByRole('toolbar').waitFor()
    expect(await text(member).inputValue()).toBe('Ask for the parts alone, and a coin for the work.')
    await member.unroute('**/_next/**/*.js')
    await member.getByRole('button', { name: 'Save the change' }).click()
    await member.waitForURL((address) => !address.pathname.endsWith('/edit'))
    const edited = member.locator('#reply-1').getByRole('link', { name: 'edited' })
    // By its address: under a press, the way back from the form may still be under way.
    await member.goto(new URL((await edited.getAttribute('href')) ?? '', hub.url).href)
    await member.locator('.textVersions del', { hasText: 'nothing' }).waitFor()
    expect(await member.locator('.textVersions ins').allInnerTexts()).toEqual([
      expect.stringMatching(/^a coin\s?$/),
    ])
    await keepPictures(member, 'history')
  })

  it('should count votes for an idea, and tell its voters what becomes of it', async () => {
    await keeper.goto(`${hub.url}/forum/workbench/new`)
    await keeper.getByLabel('Title').fill(idea)
    await keeper.getByLabel('Kind').selectOption({ label: 'Idea' })
    await text(keeper).fill('Beside the door, for whoever comes by.')
    wished = await publish(keeper, idea)
    await member.goto(wished)
    await member.getByRole('button', { name: 'I want this too' }).click()
    await member.getByText('1 vote', { exact: true }).waitFor()

    await keeper.reload()
    await keeper.getByText('Change its state').click()
    await keeper.getByLabel('State', { exact: true }).selectOption({ label: 'Planned' })
    await keeper.getByLabel('A note for those who voted').fill('From March on.')
    await keeper.getByRole('button', { name: 'Save and tell them' }).click()
    await keeper.locator('#idea').getByText('Planned').first().waitFor()
    await member.reload()
    await member.getByText('changed the state of the idea').waitFor()
    await until(
      async () => {
        await member.goto(`${hub.url}/notifications`)
        return member.getByText(idea).count()
      },
      (count) => count > 0,
    )
    expect(faults).toEqual([[], []])
  })

  it('should be read without scripts and on paper: lists, threads, answers and the way to a reply', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${hub.url}/forum?view=unsolved`)
    expect(await page.getByRole('link', { name: question }).count()).toBe(0)
    await page.goto(`${hub.url}/forum`)
    await page.getByRole('link', { name: question }).click()
    await page.getByRole('region', { name: 'Accepted answer' }).getByText('a coin for the work').waitFor()
    await page.getByRole('link', { name: 'See it in the thread' }).click()
    expect(page.url()).toMatch(/reply[=-]1/)
    await page.locator('#reply-1').getByText('a coin for the work').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#reply-1').isVisible()).toBe(true)
    expect(await page.locator('nav:visible, footer:visible, button:visible, textarea:visible').count()).toBe(
      0,
    )
    await context.close()
  })

  it('should show what is held to its author alone, on whatever page', async () => {
    const word = 'quillfish'
    const vile = `Shut up you asshole, nobody asked you about your ${word}.`
    const send = async (by: BrowserContext, action: string, method: 'post' | 'patch', data: object) => {
      const answer = await by.request[method](hub.url + action, { data, headers: { origin: hub.url } })
      expect([action, answer.ok() ? '' : await answer.text()]).toEqual([action, ''])
    }
    const find = async (path: string): Promise<{ id: number | string; forum?: unknown }> => {
      const { docs } = (await (await member.request.get(hub.url + path)).json()) as {
        docs: { id: number | string }[]
      }
      return docs[0] ?? { id: 0 }
    }
    // Newcomers wait between two posts, so each text has its own.
    const newcomer = async (handle: string): Promise<BrowserContext> => {
      const who = { email: `${handle}@example.org`, password: 'a lantern and two oars' }
      await send(keeper.context(), '/api/members', 'post', {
        ...who,
        displayName: handle,
        handle,
        _verified: true,
      })
      const context = await browser.newContext()
      await send(context, '/api/members/login', 'post', who)
      await send(context, '/api/actions/acceptCodeOfConduct', 'post', { version: 1 })
      return context
    }
    const [replies, opens, comments] = [
      await newcomer('who-replies'),
      await newcomer('who-opens'),
      await newcomer('who-comments'),
    ]
    const topic = await find(`/api/topics?where[slug][equals]=${asked.split('/').at(-1)}&depth=0`)
    const post = await find('/api/posts?limit=1')
    const self = await find(`/api/members?where[handle][equals]=${ilse.handle}`)
    await send(replies, '/api/replies', 'post', { topic: topic.id, body: vile, language: 'en' })
    await send(opens, '/api/topics', 'post', {
      forum: topic.forum,
      title: `About the ${word}, you asshole`,
      body: vile,
      language: 'en',
    })
    await send(comments, '/api/actions/writeComment', 'post', {
      target: { collection: 'posts', id: post.id },
      body: vile,
    })
    await send(member.context(), `/api/members/${self.id}`, 'patch', { bio: vile })

    const stranger = await browser.newContext()
    const { context: other, page } = await openPerson(browser)
    await join(page, hub.url, sven, smtp)
    await logIn(page, hub.url, sven)
    const shownTo = async (reader: typeof other): Promise<string[]> => {
      const shown: string[] = []
      for (const language of languages) {
        const seeded = await seededIn(hub.url, language)
        const paths = [
          ...Object.values<PageKind>(pageKinds).map((kind) => kind.path(seeded)),
          ...Object.values<PageKind>(pageKinds).map((kind) => kind.path({ ...seeded, member: ilse.handle })),
          new URL(asked).pathname,
          `/search?q=${word}`,
        ]
        for (const path of new Set(paths)) {
          const answer = await reader.request.get(addressOf(hub.url, language, path))
          expect([path, answer.status() < 500]).toEqual([path, true])
          // The search box says again what was asked.
          const html = (await answer.text()).replaceAll(`q=${word}`, '').replaceAll(`value="${word}"`, '')
          if (html.includes(`your ${word}`) || html.includes(`the ${word}`)) shown.push(path)
        }
      }
      return shown
    }
    expect(await shownTo(stranger)).toEqual([])
    expect(await shownTo(other)).toEqual([])
    expect(await shownTo(replies)).toContain(new URL(asked).pathname)
    expect(await shownTo(member.context())).toContain('/account')
    await Promise.all([stranger, other, replies, opens, comments].map((each) => each.close()))
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'
import { violationsOf } from './axe'
import { keepPictures, openBrowser, openPerson } from './browser'
import { join, logIn } from './member'
import { type StartedHub, startHub } from './startedHub'

const ilse = {
  name: 'Ilse Maes',
  handle: 'ilse-maes',
  email: 'ilse@example.org',
  password: 'two oars and a lantern',
}
const mend = '/contests/the-beautiful-mend'
const quiz = '/contests/what-the-lock-keeper-knows'
const challenge = '/contests/a-week-of-small-repairs'

describe('contests, by hand', () => {
  let hub: StartedHub
  let browser: Browser
  let smtp: SmtpUnderTest
  let member: Page
  let faults: string[]

  beforeAll(async () => {
    ;[smtp, browser] = await Promise.all([startSmtp(), openBrowser()])
    hub = await startHub({
      SMTP_URL: smtp.url,
      HUB_ALLOW_PRIVATE_NETWORK: 'true',
      MAIL_FROM: 'Hub <hub@example.org>',
    })
    const person = await openPerson(browser)
    ;[member, faults] = [person.page, person.faults]
    await join(member, hub.url, ilse, smtp)
    await logIn(member, hub.url, ilse)
  })
  afterAll(async () => {
    await browser?.close()
    await hub?.stop()
    await smtp?.stop()
  })

  it('should take a vote by key beside the picture, say so, and give the focus back', async () => {
    await member.goto(`${hub.url}${mend}/entries`)
    await member.locator('main li a img').first().click()
    const beside = member.getByRole('dialog')
    await beside.waitFor()
    const name = await beside.getByRole('link').first().innerText()
    await member.keyboard.press('v')
    await beside.getByText('You have voted for this entry.').waitFor()
    await keepPictures(member, 'contest-lightbox')
    await member.keyboard.press('ArrowRight')
    expect(await beside.getByRole('link').first().innerText()).not.toBe(name)
    await member.keyboard.press('ArrowLeft')
    await beside.getByRole('button', { name: 'Take my vote back' }).waitFor()
    await member.keyboard.press('Escape')
    await beside.waitFor({ state: 'hidden' })
    expect(await member.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('/entries/')
    await member.getByRole('link', { name }).first().click()
    await member.getByRole('button', { name: 'Take my vote back' }).waitFor()
  })

  it('should take the proof of a challenge’s step, and show how far one is', async () => {
    await member.goto(hub.url + challenge)
    await member.getByRole('link', { name: 'Enter this contest' }).click()
    await member.getByLabel('Title').fill('My kitchen')
    await member.getByLabel('Text').fill('The drawer that sticks, the tap, and a lamp.')
    await member.getByRole('checkbox').check()
    await member.getByRole('button', { name: 'Hand in' }).click()
    const step = member.locator('details', { hasText: 'I have done this step' }).first()
    await step.locator('summary').click()
    await step.getByLabel('In words').fill('The drawer, the tap, the lamp.')
    await step.getByRole('button', { name: 'This step is done' }).click()
    await member.getByText('1 of 4 steps done').waitFor()
    await keepPictures(member, 'contest-challenge')
  })

  it('should take a quiz at once after that: rules, the hub’s clock, answers kept, points and a place', async () => {
    await member.goto(hub.url + quiz)
    await member.getByRole('link', { name: 'Start the quiz' }).click()
    await member.getByRole('checkbox').check()
    await member.getByRole('button', { name: 'Start the clock' }).click()
    await member.getByText('Time left:').waitFor()
    // What is right is with the hub alone.
    expect(await member.content()).not.toMatch(/"(?:isRight|right|correct)"/)
    const first = member.getByRole('checkbox').first()
    await first.check()
    await member.getByRole('button', { name: 'Keep and go on later' }).click()
    await member.goto(`${hub.url}${quiz}/enter`)
    expect(await first.isChecked()).toBe(true)
    await keepPictures(member, 'contest-quiz')
    await member.getByRole('button', { name: 'Hand in my answers' }).click()
    await member.getByText('You have handed in your answers.').waitFor()
    expect(await member.locator('main').innerText()).toMatch(/\d points? of 6/)
    await member.getByRole('row', { name: /Ilse Maes/ }).waitFor()
    expect(faults).toEqual([])
  })

  it.each([mend, `${mend}/entries`, quiz, `${quiz}/leaderboard`, challenge, '/contests/how-high-the-water'])(
    'should be for everybody: %s',
    async (path) => {
      for (const address of [path, `/fr${path}`])
        for (const viewport of [
          { width: 1440, height: 900 },
          { width: 390, height: 844 },
        ]) {
          await member.setViewportSize(viewport)
          await member.goto(hub.url + address)
          expect([address, await violationsOf(member)]).toEqual([address, []])
          const width = await member.evaluate(() => document.documentElement.scrollWidth)
          expect([address, width]).toEqual([address, viewport.width])
        }
    },
  )
})

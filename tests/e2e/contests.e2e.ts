import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'
import { violationsOf } from './axe'
import { keepPictures, openBrowser, openPerson } from './browser'
import { type Caller, callerOf } from './api'
import { join, logIn, type Newcomer } from './member'
import { type StartedHub, startHub } from './startedHub'
import { until } from './until'

const ilse = {
  name: 'Ilse Maes',
  handle: 'ilse-maes',
  email: 'ilse@example.org',
  password: 'two oars and a lantern',
}
const otto = { ...ilse, name: 'Otto Brandt', handle: 'otto-brandt', email: 'otto@example.org' }
const mira = { ...ilse, name: 'Mira Sand', handle: 'mira-sand', email: 'mira@example.org' }
const rolf = { ...ilse, name: 'Rolf Sand', handle: 'rolf-sand', email: 'rolf@example.org' }
const mend = '/contests/the-beautiful-mend'
const quiz = '/contests/what-the-lock-keeper-knows'
const challenge = '/contests/a-week-of-small-repairs'

/** As much of a contest as is written once more, in French. */
type Made = {
  id: number
  slug: string
  prizes: object[]
  judging: { criteria: object[] }
}

/** Whatever the moderation thinks of a newcomer's first words, a person approves them. */
const approve = async (moderator: Caller, entry: number): Promise<void> => {
  const { docs } = await moderator.send<{ docs: { id: number; status: string }[] }>(
    'GET',
    `/moderation-cases?where[key][equals]=entries:${entry}&where[status][equals]=open`,
  )
  for (const { id } of docs)
    await moderator.send('POST', '/actions/decideCase', { case: String(id), decision: 'approve' })
}

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
    for (const who of [otto, mira, rolf, ilse]) await join(member, hub.url, who, smtp)
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

  it('should take a contest of a jury from its points to the prize that the first leaves to the next', async () => {
    const day = 86_400_000
    const at = (ms: number): string => new Date(Date.now() + ms).toISOString()
    const [organiser, judge] = [await callerOf(hub.url, hub.admin), await callerOf(hub.url, ilse)]
    const { doc: contest } = await organiser.send<{ doc: Made }>('POST', '/contests?locale=en', {
      ...{ title: 'Oars, carved', slug: 'oars-carved', kind: 'creative', timeZone: 'Europe/Paris' },
      ...{ opensAt: at(-day), closesAt: at(day), decidesAt: at(9 * day) },
      ...{ personalDataUntil: at(90 * day), media: { kinds: ['text'] } },
      judging: {
        ...{ how: 'jury', tieRule: 'earliest', marks: 10, blind: true, jury: [judge.id] },
        criteria: [{ title: 'Craft', weight: 1 }],
      },
      ...{ prizes: [{ title: 'A boat', count: 1 }], claimDays: 7 },
      rules: { organiser: 'The lock house, 1 quay', complaints: 'contests@example.org' },
    })
    // Its words are there in both languages before the worker is to announce it.
    const { judging, prizes } = contest
    await organiser.send('PATCH', `/contests/${contest.id}?locale=fr`, {
      ...{ title: 'Rames sculptées', announcesAt: at(-day) },
      prizes: prizes.map((prize) => ({ ...prize, title: 'Un bateau' })),
      judging: { ...judging, criteria: judging.criteria.map((each) => ({ ...each, title: 'Métier' })) },
    })
    const path = `/contests/${contest.slug}`
    const stateOf = async () =>
      (await organiser.send<{ state: string }>('GET', `/contests/${contest.id}?depth=0`)).state
    // The worker announces and opens it.
    await until(stateOf, (state) => state === 'open')
    for (const [who, title] of [
      [otto, 'The long oar'],
      [mira, 'The short oar'],
      [rolf, 'The oar of my cousin'],
    ] as const) {
      const entrant = await callerOf(hub.url, who)
      const data = { title, text: `${title}, of ash, in one winter.`, rulesVersion: 1, language: 'en' }
      const entry = await entrant.send<{ id: number }>('POST', '/actions/submitEntry', {
        contest: String(contest.id),
        data,
      })
      await approve(organiser, entry.id)
    }
    const reason = 'The river freezes early: we close today.'
    await organiser.send('PATCH', `/contests/${contest.id}`, { closesAt: at(0), rules: { reason } })
    await until(stateOf, (state) => state === 'judging')

    await member.goto(hub.url + path)
    await member.getByRole('link', { name: 'Judge the entries' }).click()
    const card = (title: string) => member.getByRole('article', { name: title })
    expect(await card('The long oar').innerText()).not.toContain(otto.name)
    await card('The oar of my cousin').getByText('I am too close to this entry').click()
    await card('The oar of my cousin').getByLabel('Why').fill('He is my cousin.')
    await card('The oar of my cousin').getByRole('button', { name: 'Leave it to the others' }).click()
    await member.getByText('That entry is left to the others.').waitFor()
    for (const [title, points] of [
      ['The long oar', '9.5'],
      ['The short oar', '6'],
    ] as const) {
      await card(title).getByLabel('Craft').fill(points)
      await card(title).getByRole('button', { name: 'Save points' }).click()
      await card(title).waitFor({ state: 'detached' })
    }
    await member.getByRole('button', { name: 'I am done' }).click()
    await member.getByText('the organisers see that you are done').waitFor()
    await member.goto(`${hub.url}${path}/jury?show=given`)
    // Before the pictures: they change the colours, which takes its time.
    expect(await violationsOf(member)).toEqual([])
    await keepPictures(member, 'contest-jury')

    const desk = await openPerson(browser)
    await logIn(desk.page, hub.url, hub.admin)
    await desk.page.goto(`${hub.url}/admin/collections/contests/${contest.id}`)
    await desk.page.getByRole('link', { name: 'Organiser’s desk' }).click()
    await desk.page.getByText('2 of 2 judged').waitFor()
    await desk.page.getByText('1 conflict of interest').waitFor()
    await desk.page.locator('summary', { hasText: 'Decide the contest' }).click()
    await desk.page.getByRole('button', { name: 'Decide now, for good' }).click()
    const winner = (name: string) =>
      desk.page.getByRole('region', { name: 'Winners' }).getByRole('listitem').filter({ hasText: name })
    await winner(otto.name).getByText('Told').waitFor()

    const answers: [who: Newcomer, button: string, said: string][] = [
      [otto, 'Leave it to the next', 'You have left it to the next in line.'],
      [mira, 'Claim the prize', 'You have claimed it.'],
    ]
    for (const [who, button, said] of answers) {
      const { page, context } = await openPerson(browser)
      await logIn(page, hub.url, who)
      await page.goto(hub.url + path)
      await page.getByRole('heading', { name: 'You have won: A boat' }).waitFor()
      await page.getByRole('button', { name: button }).click()
      await page.getByText(said).waitFor()
      await context.close()
    }
    await desk.page.reload()
    await winner(otto.name).getByText('Declined').waitFor()
    await winner(mira.name).getByText('Claimed').waitFor()
    await winner(mira.name).getByText('moved up').waitFor()
    expect(await violationsOf(desk.page)).toEqual([])
    await keepPictures(desk.page, 'contest-desk')
    await member.goto(hub.url + path)
    await member
      .getByRole('row', { name: /The short oar/ })
      .getByText('Won')
      .waitFor()
    expect([...faults, ...desk.faults]).toEqual([])
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

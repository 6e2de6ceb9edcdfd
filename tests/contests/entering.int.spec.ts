import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { type IncomingMessage, request as httpRequest } from 'node:http'
import sharp from 'sharp'
import type { Contest, Member } from '../../src/payload-types'
import { crowdOf } from '../helpers/crowd'
import { appOf, listen } from '../server/helpers'
import { type ContestWorld, contestWorld, today } from './world'

let world: ContestWorld
let member: Member
beforeAll(async () => {
  world = await contestWorld()
})
afterAll(() => world.hub.stop())
beforeEach(async () => {
  world.setNow(today)
  member = await world.hub.createMember({})
})

const words = { title: 'A mended cup', text: 'With gold in its cracks', rulesVersion: 1 }
const entered = async (contest: Contest, status = 'submitted'): Promise<number> =>
  (
    await world.hub.payload.count({
      collection: 'entries',
      where: { and: [{ contest: { equals: contest.id } }, { status: { equals: status } }] },
    })
  ).totalDocs
const submit = (contest: Contest, data: Record<string, unknown> = words, who: Member = member) =>
  world.codeOf('submitEntry', { contest: contest.id, data }, who)

describe('entering', () => {
  it('should be refused to visitors, too early, too late, and where it is cancelled', async () => {
    const contest = await world.createContest({ announcesAt: '2030-03-02T08:00:00.000Z' })
    expect(await submit(contest)).toBe('CONTEST_NOT_FOUND')
    world.setNow('2030-03-03T08:00:00.000Z')
    await world.work()
    expect(await submit(contest)).toBe('CONTEST_NOT_OPEN')
    world.setNow('2030-03-11T08:00:00.000Z')
    await world.work()
    expect(await world.codeOf('submitEntry', { contest: contest.id, data: words }, null)).toBe(
      'UNAUTHENTICATED',
    )
    expect(await submit(contest)).toBe('done')
    // The worker has not closed it yet; the clock has.
    world.setNow('2030-03-20T22:59:00.000Z')
    expect(await submit(contest, words, await world.hub.createMember({}))).toBe('CONTEST_CLOSED')
  })

  it('should be refused to staff, to who organises it, and to who is too young or lives elsewhere', async () => {
    const organiser = await world.hub.createMember({})
    const contest = await world.openContest({
      organisers: [organiser.id],
      eligibility: { minimumAge: 16, territories: ['FR', 'BE'] },
    })
    expect(await submit(contest, words, organiser)).toBe('ORGANISER_EXCLUDED')
    expect(await submit(contest, words, await world.hub.createMember({ roles: ['moderator'] }))).toBe(
      'STAFF_EXCLUDED',
    )
    expect(await submit(contest)).toBe('AGE_REQUIRED')
    expect(await submit(contest, { ...words, age: 15, territory: 'FR' })).toBe('UNDER_AGE')
    expect(await submit(contest, { ...words, age: 16 })).toBe('TERRITORY_REQUIRED')
    expect(await submit(contest, { ...words, age: 16, territory: 'US' })).toBe('TERRITORY_EXCLUDED')
    expect(await submit(contest, { ...words, age: 16, territory: 'be' })).toBe('done')
  })

  it('should be refused to who is suspended', async () => {
    const contest = await world.openContest()
    await world.hub.payload.db.create({
      collection: 'sanctions',
      data: {
        member: member.id,
        kind: 'suspension',
        startsAt: today,
        endsAt: '2031-01-01T00:00:00.000Z',
        rule: 'respect',
        codeVersion: 1,
        facts: 'Facts',
      },
    })
    // By the sanctions, before the contest is even looked at; `mayEnter` would refuse it besides.
    expect(await submit(contest)).toBe('SILENCED')
    expect(await entered(contest)).toBe(0)
  })

  it('should ask for the rules in force, once for each version', async () => {
    const contest = await world.openContest({ entriesPerMember: 2 })
    expect(await submit(contest, { ...words, rulesVersion: null })).toBe('RULES_NOT_ACCEPTED')
    expect(await submit(contest, { ...words, rulesVersion: 2 })).toBe('RULES_NOT_ACCEPTED')
    expect(await submit(contest)).toBe('done')
    expect(await submit(contest, { ...words, text: 'Another one', rulesVersion: null })).toBe('done')
  })

  it('should keep a draft for its member alone, and ask for everything when it is handed in', async () => {
    const contest = await world.openContest()
    const draft = await world.act(
      'submitEntry',
      { contest: contest.id, data: { draft: true, text: 'So far' } },
      member,
    )
    expect(draft).toMatchObject({ status: 'draft', moderation: 'pending', number: 1 })
    const seen = async (user: Member | null): Promise<number> =>
      (
        await world.hub.payload.count({
          collection: 'entries',
          where: { id: { equals: draft.id } },
          overrideAccess: false,
          user,
          req: await world.hub.requestOf(user),
        })
      ).totalDocs
    const other = await world.hub.createMember({})
    expect([await seen(member), await seen(other), await seen(world.editor), await seen(null)]).toEqual([
      1, 0, 0, 0,
    ])
    const change = { entry: String(draft.id), rulesVersion: 1 }
    expect(await submit(contest, change)).toBe('ENTRY_INCOMPLETE')
    expect(
      await world.act('submitEntry', { contest: contest.id, data: { ...change, title: 'Done' } }, member),
    ).toMatchObject({
      status: 'submitted',
      title: 'Done',
      text: 'So far',
      number: 1,
    })
    expect(await submit(contest, { ...change, title: 'Not mine' }, other)).toBe('ENTRY_NOT_FOUND')
  })

  it('should let exactly as many in as the contest allows, of twenty tries at once', async () => {
    const contest = await world.openContest({ entriesPerMember: 3 })
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, n) => submit(contest, { ...words, text: `Try number ${n} of a cup` })),
    )
    expect(tries.filter((code) => code === 'done')).toHaveLength(3)
    expect(tries.filter((code) => code === 'ENTRIES_SPENT')).toHaveLength(17)
    expect(await entered(contest)).toBe(3)
  })

  it('should have each entry in before the close, or refused after it', async () => {
    const contest = await world.openContest({ kind: 'draw' })
    const crowd = await crowdOf(world.hub, 12)
    const [early, late] = [crowd.slice(0, 6), crowd.slice(6)]
    const enter = (who: Member) => submit(contest, { rulesVersion: 1 }, who)
    const codes = await Promise.all([
      ...early.map(enter),
      // The close comes while they stand in line.
      Promise.resolve().then(() => {
        world.setNow('2030-03-20T22:59:00.000Z')
        return world.work().then(() => 'closed')
      }),
      ...late.map(enter),
    ])
    const counted = await entered(contest)
    expect(codes.filter((code) => code === 'done')).toHaveLength(counted)
    expect(codes.filter((code) => code === 'CONTEST_CLOSED')).toHaveLength(12 - counted)
    expect((await world.contest(contest.id)).state).toBe('judging')
  })

  it('should give a withdrawn entry’s place to another, and take none back after the close', async () => {
    const contest = await world.openContest()
    const first = await world.act('submitEntry', { contest: contest.id, data: words }, member)
    expect(await submit(contest)).toBe('ENTRIES_SPENT')
    await world.act('withdrawEntry', { entry: String(first.id) }, member)
    expect(await world.act('withdrawEntry', { entry: String(first.id) }, member)).toMatchObject({
      status: 'withdrawn',
    })
    expect(await submit(contest, { ...words, entry: String(first.id) })).toBe('ENTRY_WITHDRAWN')
    const second = await world.act(
      'submitEntry',
      { contest: contest.id, data: { ...words, text: 'A plate' } },
      member,
    )
    expect(await world.told('entry.withdrawn')).toContainEqual({
      entry: first.id,
      contest: contest.id,
      member: member.id,
    })
    world.setNow('2030-03-21T00:00:00.000Z')
    expect(await world.codeOf('withdrawEntry', { entry: String(second.id) }, member)).toBe('CONTEST_CLOSED')
  })
})

describe('what an entry consists of', () => {
  const picture = async (seed: number, size = 320): Promise<string> => {
    const pixels = Buffer.alloc(64 * 48 * 3)
    for (let y = 0; y < 48; y += 1)
      for (let x = 0; x < 64; x += 1) {
        const light = 128 + 60 * Math.sin((x * (seed + 2)) / 24) + 60 * Math.cos((y * (seed + 3)) / 20)
        pixels.fill(Math.round(light), (y * 64 + x) * 3, (y * 64 + x) * 3 + 3)
      }
    const file = await sharp(pixels, { raw: { width: 64, height: 48, channels: 3 } })
      .resize(size)
      .withExif({ IFD0: { Artist: 'Ada', Copyright: 'At home' } })
      .jpeg()
      .toBuffer()
    return file.toString('base64')
  }
  type Uploaded = { id: string; url: string; width: number }
  const upload = async (contest: Contest, file: string, who: Member = member): Promise<Uploaded> =>
    world.act<Uploaded>('uploadEntryFile', { contest: contest.id, file }, who)

  it('should be what the contest takes, within its limits', async () => {
    const contest = await world.openContest({
      media: { kinds: ['picture', 'link'], files: 1, maxBytes: 100_000 },
    })
    expect(await submit(contest)).toBe('MEDIA_NOT_ALLOWED')
    const titled = { title: 'A film', rulesVersion: 1 }
    expect(await submit(contest, { ...titled, link: 'https://169.254.169.254/' })).toBe('LINK_REFUSED')
    expect(await submit(contest, { ...titled, files: ['999999'] })).toBe('FILE_NOT_YOURS')
    const uploadCode = (file: string) =>
      world.codeOf('uploadEntryFile', { contest: contest.id, file }, member)
    expect(await uploadCode(Buffer.from('%PDF-1.7').toString('base64'))).toBe('MEDIA_NOT_ALLOWED')
    expect(await uploadCode(Buffer.from('MZ, a program').toString('base64'))).toBe('FILE_REFUSED')
    expect(await uploadCode('A'.repeat(200_000))).toBe('FILE_TOO_LARGE')
    expect(await uploadCode(Buffer.from('\0\0\0\u0018ftypmp42').toString('base64'))).toBe('FILE_REFUSED')
    expect(await submit(contest, { ...titled, link: 'https://vimeo.com/1' })).toBe('done')
  })

  it('should refuse a film of 2 GB at every door by what it says of itself, before a byte of it is read', async () => {
    const { url, stop } = await listen(appOf(world.hub).app)
    for (const door of ['actions/uploadEntryFile', 'actions/submitEntry', 'entry-files']) {
      const asked = httpRequest(`${url}/api/${door}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': 2 * 1024 ** 3 },
      })
      asked.flushHeaders()
      const [answer] = (await once(asked, 'response')) as [IncomingMessage]
      expect([door, answer.statusCode, answer.headers.connection]).toEqual([door, 413, 'close'])
      asked.destroy()
    }
    await stop()
  })

  it('should refuse a picture that unfolds to more pixels than a machine holds', async () => {
    const contest = await world.openContest({ media: { kinds: ['picture'] } })
    const bomb = await sharp({ create: { width: 12_000, height: 8_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const file = bomb.toString('base64')
    expect(await world.codeOf('uploadEntryFile', { contest: contest.id, file }, member)).toBe('FILE_REFUSED')
  })

  it('should keep nothing of what a photograph says of who took it, and be shown with its entry only', async () => {
    const contest = await world.openContest({ media: { kinds: ['picture'] } })
    const file = await upload(contest, await picture(1))
    const seen = async (user: Member | null): Promise<number> =>
      (
        await world.hub.payload.count({
          collection: 'entry-files',
          where: { id: { equals: file.id } },
          overrideAccess: false,
          user,
          req: await world.hub.requestOf(user),
        })
      ).totalDocs
    expect([await seen(member), await seen(null)]).toEqual([1, 0])
    const other = await world.hub.createMember({})
    const data = { title: 'Mine', files: [file.id], rulesVersion: 1 }
    expect(await submit(contest, data, other)).toBe('FILE_NOT_YOURS')
    const entry = await world.act('submitEntry', { contest: contest.id, data }, member)
    // Whatever the moderation thinks of a newcomer, here it is approved.
    await world.hub.payload.db.updateOne({
      collection: 'entries',
      id: entry.id,
      data: { moderation: 'approved' },
    })
    expect(await seen(null)).toBe(1)
    const stored = await sharp(
      `${world.hub.directory}/entry-files/${file.url.split('/').at(-1) ?? ''}`,
    ).metadata()
    expect([stored.format, stored.exif]).toEqual(['webp', undefined])
  })

  it('should show organisers the same file, and the same picture made smaller', async () => {
    const contest = await world.openContest({ media: { kinds: ['picture'] } })
    const makers = await crowdOf(world.hub, 3)
    const files = [await picture(4), await picture(4), await picture(4, 200)]
    const entries: string[] = []
    for (const [n, maker] of makers.entries()) {
      const { id } = await upload(contest, files[n] ?? '', maker)
      const data = { title: `Number ${n}`, files: [id], rulesVersion: 1 }
      const entry = await world.act('submitEntry', { contest: contest.id, data }, maker)
      entries.push(String(entry.id))
    }
    const found = await world.act<{ entry: string; other: string; isExact: boolean }[]>(
      'entryDuplicates',
      { contest: contest.id },
      world.editor,
    )
    const here = found.filter(({ other }) => entries.includes(other))
    expect(here).toHaveLength(3)
    expect(here.filter(({ isExact }) => isExact)).toHaveLength(1)
    expect(await world.codeOf('entryDuplicates', { contest: contest.id }, member)).toBe('FORBIDDEN')
  })
})

describe('a quiz', () => {
  const quiz = ({ seconds = 60, count = 'live' } = {}) => ({
    kind: 'quiz',
    judging: { how: 'score', count },
    quiz: {
      seconds,
      questions: [
        {
          question: 'Which one?',
          points: 3,
          choices: [
            { text: 'This', right: true },
            { text: 'That', right: false },
          ],
        },
      ],
    },
  })
  const start = ({ id }: Contest) => ({ contest: id, data: { rulesVersion: 1 } })
  type Attempt = { endsAt: string; questions: { id: string; choices: { id: string; text: string }[] }[] }

  it('should time and grade an attempt on the hub’s clock, once', async () => {
    const contest = await world.openContest(quiz())
    const [late] = await crowdOf(world.hub, 1)
    expect(await submit(contest, { rulesVersion: 1, answers: [] })).toBe('QUIZ_NOT_STARTED')
    const attempt = await world.act<Attempt>('startQuiz', start(contest), member)
    expect(attempt.endsAt).toBe('2030-03-11T12:01:00.000Z')
    if (late) await world.act('startQuiz', start(contest), late)
    const [question] = attempt.questions
    const right = question?.choices.find(({ text }) => text === 'This')
    const answers = [{ question: question?.id, choices: [right?.id] }]
    world.setNow('2030-03-11T12:00:30.000Z')
    expect(await world.act<Attempt>('startQuiz', { contest: contest.id }, member)).toEqual(attempt)
    expect(
      await world.act('submitEntry', { contest: contest.id, data: { rulesVersion: 1, answers } }, member),
    ).toMatchObject({ score: 3, seconds: 30, status: 'submitted' })
    expect(await submit(contest, { rulesVersion: 1, answers })).toBe('ENTRIES_SPENT')
    world.setNow('2030-03-11T12:01:04.000Z')
    if (late) expect(await submit(contest, { rulesVersion: 1, answers }, late)).toBe('QUIZ_OVER')
  })

  it('should show no question to who has not accepted the rules, or is too young', async () => {
    const contest = await world.openContest({ ...quiz(), eligibility: { minimumAge: 18 } })
    const begin = (data: object) => world.codeOf('startQuiz', { contest: contest.id, data }, member)
    expect(await begin({ age: 30 })).toBe('RULES_NOT_ACCEPTED')
    expect(await begin({ rulesVersion: 1 })).toBe('AGE_REQUIRED')
    expect(await begin({ rulesVersion: 1, age: 17 })).toBe('UNDER_AGE')
    const asked = await world.act<{ attempt: unknown }>('contestQuiz', { contest: contest.id }, member)
    expect(asked).toEqual({ questions: 1, points: 3, seconds: 60, attempt: null, isOver: false })
  })

  it('should keep answers of an attempt that goes on, and take it up again until its time is over', async () => {
    const contest = await world.openContest(quiz())
    await world.act('startQuiz', start(contest), member)
    type Quiz = { attempt: (Attempt & { answers: unknown[] }) | null; isOver: boolean }
    const read = () => world.act<Quiz>('contestQuiz', { contest: contest.id }, member)
    const [question] = (await read()).attempt?.questions ?? []
    const answers = [{ question: question?.id, choices: [question?.choices[1]?.id] }]
    expect(await submit(contest, { draft: true, answers: [{ question: 'f00', choices: [] }] })).toBe(
      'ANSWER_UNKNOWN',
    )
    expect(await submit(contest, { draft: true, answers })).toBe('done')
    expect(await read()).toMatchObject({ attempt: { answers, endsAt: '2030-03-11T12:01:00.000Z' } })
    world.setNow('2030-03-11T12:01:04.000Z')
    expect(await submit(contest, { draft: true, answers })).toBe('QUIZ_OVER')
    expect(await read()).toMatchObject({ attempt: null, isOver: true })
    const [stranger] = await crowdOf(world.hub, 1)
    expect(await world.act<Quiz>('contestQuiz', { contest: contest.id }, stranger ?? null)).toMatchObject({
      attempt: null,
      isOver: false,
    })
  })

  it('should keep points from their member, too, where they wait for the result', async () => {
    const contest = await world.openContest(quiz({ count: 'hidden' }))
    const { questions } = await world.act<Attempt>('startQuiz', start(contest), member)
    const answers = questions.map(({ id, choices }) => ({ question: id, choices: [choices[0]?.id] }))
    const entered = await world.act<{ score?: number }>(
      'submitEntry',
      { contest: contest.id, data: { answers } },
      member,
    )
    expect(entered.score).toBeUndefined()
    const read = (who: Member) =>
      world
        .act<{ score?: number }[]>('myEntries', { contest: contest.id }, who)
        .then(([entry]) => entry?.score)
    expect(await read(member)).toBeUndefined()
    await world.hub.payload.db.updateOne({
      collection: 'contests',
      id: contest.id,
      data: { state: 'decided' },
    })
    expect(await read(member)).toBe(3)
  })

  it('should tell nobody what is right before the result, by no door', async () => {
    const contest = await world.openContest(quiz())
    const attempt = await world.act('startQuiz', start(contest), member)
    expect(JSON.stringify(attempt)).not.toContain('right')
    const req = await world.hub.requestOf(member)
    const asked = { overrideAccess: false, user: member, req } as const
    const read = await world.hub.payload.findByID({ collection: 'contests', id: contest.id, ...asked })
    expect(JSON.stringify(read.quiz ?? {})).not.toContain('right')
    expect(read.quiz?.questions ?? []).toEqual([])
    await expect(
      world.hub.payload.find({
        collection: 'contests',
        where: { 'quiz.questions.choices.right': { equals: true } },
        ...asked,
      }),
    ).rejects.toThrow()
    expect(await world.codeOf('startQuiz', start(contest), world.editor)).toBe('ORGANISER_EXCLUDED')
  })
})

describe('a challenge', () => {
  it('should count its steps, each in its own days and with its proof', async () => {
    const contest = await world.openContest({
      kind: 'challenge',
      judging: { how: 'score' },
      challenge: {
        steps: [
          { title: 'Look', points: 2, proof: false },
          { title: 'Show', points: 5, opensAt: '2030-03-12T00:00:00.000Z' },
        ],
      },
    })
    const [look, show] = (contest.challenge?.steps ?? []).map(({ id }) => id)
    const entry = await world.act('submitEntry', { contest: contest.id, data: { rulesVersion: 1 } }, member)
    const prove = (step: unknown, more: object = {}) =>
      world.codeOf('proveStep', { entry: String(entry.id), step, ...more }, member)
    expect(await prove(look, { note: 'I did' })).toBe('done')
    expect(await prove(show, { link: 'https://vimeo.com/2' })).toBe('STEP_NOT_OPEN')
    expect(await prove('nothing')).toBe('STEP_UNKNOWN')
    world.setNow('2030-03-12T08:00:00.000Z')
    expect(await prove(show)).toBe('ENTRY_INCOMPLETE')
    expect(await prove(show, { link: 'https://vimeo.com/2' })).toBe('done')
    expect(await prove(show, { link: 'https://vimeo.com/3' })).toBe('done')
    const [mine] = await world.act<{ score: number; evidence: unknown[] }[]>(
      'myEntries',
      { contest: contest.id },
      member,
    )
    expect([mine?.score, mine?.evidence.length]).toEqual([7, 2])
  })
})

describe('a prediction', () => {
  it('should be scored when what came true is set, once, after the close', async () => {
    const contest = await world.openContest({
      kind: 'prediction',
      judging: { how: 'score', count: 'live' },
      prediction: { question: 'How many?', form: 'number' },
    })
    const [near, far] = await crowdOf(world.hub, 2)
    if (!near || !far) throw new Error('Two members are needed.')
    expect(await submit(contest, { rulesVersion: 1, prediction: 'many' }, near)).toBe('PREDICTION_INVALID')
    expect(await submit(contest, { rulesVersion: 1 }, near)).toBe('ENTRY_INCOMPLETE')
    expect(await submit(contest, { rulesVersion: 1, prediction: '41' }, near)).toBe('done')
    expect(await submit(contest, { rulesVersion: 1, prediction: '12.5' }, far)).toBe('done')
    const set = (answer: string, who = world.editor) =>
      world.codeOf('setPredictionOutcome', { contest: contest.id, answer }, who)
    expect(await set('42')).toBe('NOT_YET_CLOSED')
    world.setNow('2030-03-21T00:00:00.000Z')
    await world.work()
    expect(await set('42', member)).toBe('FORBIDDEN')
    expect(await world.codeOf('decideContest', { contest: contest.id }, world.editor)).toBe('OUTCOME_NOT_SET')
    expect(await set('42')).toBe('done')
    expect(await set('43')).toBe('PREDICTION_SETTLED')
    const scores = await Promise.all(
      [near, far].map(
        async (who) =>
          (await world.act<{ score: number }[]>('myEntries', { contest: contest.id }, who))[0]?.score,
      ),
    )
    expect(scores).toEqual([-1, -29.5])
  })
})

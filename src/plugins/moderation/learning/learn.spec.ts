import { describe, expect, it } from '@jest/globals'
import { barsByDefault, featuresOfText, scoresOf } from '../checks/classifier'
import { type Lesson, packCorrections, unpackCorrections } from '../checks/classifier/lesson'
import type { HeadName } from '../checks/classifier/heads'
import { logOdds, shippedModel } from '../checks/classifier/model'
import { type Decided, learn, type Learnt } from './learn'

const model = shippedModel()
const barOf = (head: HeadName): number => Math.log(barsByDefault[head].hold / (1 - barsByDefault[head].hold))
const isHeld = (text: string, head: HeadName, lesson: Learnt | null = null): boolean => {
  const named: Lesson | null = lesson && { ...lesson, name: 'lesson 1' }
  return logOdds(model, head, featuresOfText(text), named) >= barOf(head)
}

const things = [
  'mill',
  'kettle',
  'scale',
  'roaster',
  'tamper',
  'filter',
  'carafe',
  'burr',
  'gasket',
  'portafilter',
]
const places = ['Lyon', 'Ghent', 'Turin', 'Porto', 'Leeds', 'Basel', 'Nantes', 'Graz', 'Oslo', 'Cork']

/** What a swap corner is full of, and reads like advertising to who has never seen one. */
const swap = (at: number): string =>
  `Selling my old ${things[at % 10]} for ${20 + (at % 7) * 5} euros in ${places[(at * 3) % 10]}, special price for members, message me today`
/** Harmless talk that the shipped model does not mind. */
const talk = (at: number): string =>
  `I changed the ${things[at % 10]} last week in ${places[(at * 7) % 10]} and the coffee is less bitter; did anybody else notice that with the ${things[(at + 3) % 10]}?`

const decided = (text: string, at: number, found: HeadName | null, decider = `mod ${at % 3}`): Decided => ({
  text,
  author: `author ${at}`,
  decider,
  found,
})
const unobjected = (at: number): Decided => ({
  text: talk(at),
  author: `quiet ${at}`,
  decider: null,
  found: null,
})
const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

describe('learn', () => {
  it('should let through what the team keeps approving, and say by which words', async () => {
    const news = range(40).map(swap)
    expect(news.filter((text) => isHeld(text, 'spam')).length).toBeGreaterThan(20)
    const learnt = await learn(
      [...range(40).map((at) => decided(swap(at), at, null)), ...range(40).map(unobjected)],
      model,
    )
    expect(learnt?.from).toEqual({ decisions: 40, authors: 40, deciders: 3 })
    const measure = learnt?.measures.spam
    expect(measure?.wrongAfter).toBeLessThan(measure?.wrongBefore ?? 0)
    expect(measure?.heldAfter).toBeLessThanOrEqual(measure?.heldBefore ?? 0)
    const others = range(40).map((at) => swap(at + 41).replace('old', 'second'))
    expect(others.filter((text) => isHeld(text, 'spam', learnt)).length).toBeLessThan(
      others.filter((text) => isHeld(text, 'spam')).length,
    )
    expect(
      learnt?.telling.some(
        ({ word, by }) => ['selling', 'price', 'special', 'euros', 'today'].includes(word) && by < 0,
      ),
    ).toBe(true)
  })

  it('should still hold what is spam beyond doubt after a lesson that went the other way', async () => {
    const learnt = await learn(
      [...range(40).map((at) => decided(swap(at), at, null)), ...range(40).map(unobjected)],
      model,
    )
    const spam =
      'Congratulations! You have WON a £1000 cash prize. Call 09061701461 now to claim, or visit www.bestwin.top. 18+ only, T&Cs apply.'
    expect(isHeld(spam, 'spam')).toBe(true)
    expect(isHeld(spam, 'spam', learnt)).toBe(true)
  })

  it('should not be steered by a few decisions against harmless words', async () => {
    const malicious = range(5).map((at) => decided(talk(at), at, 'spam', 'mod 9'))
    const honest = range(30).map((at) => decided(talk(at + 11), at + 100, null))
    const learnt = await learn([...malicious, ...honest, ...range(60).map(unobjected)], model)
    const held = range(40).filter((at) => isHeld(talk(at + 200), 'spam', learnt)).length
    expect(held).toBe(range(40).filter((at) => isHeld(talk(at + 200), 'spam')).length)
  })

  it('should learn nothing from one author, however often', async () => {
    const texts = range(60).map((at) => ({ ...decided(swap(at), at, null), author: 'the same' }))
    expect(await learn([...texts, ...range(60).map(unobjected)], model)).toBeNull()
  })

  it('should learn nothing where the shipped model agrees already', async () => {
    expect(
      await learn(
        range(40).map((at) => decided(talk(at), at, null)),
        model,
      ),
    ).toBeNull()
  })

  it('should learn nothing from what nobody decided', async () => {
    expect(await learn(range(100).map(unobjected), model)).toBeNull()
  })
})

describe('packCorrections', () => {
  it('should give back what it was given, in thousandths', () => {
    const corrections = new Map([
      [0, -0.25],
      [524_287, 1.5],
      [7, 0.0001],
    ])
    expect(unpackCorrections(packCorrections(corrections))).toEqual(
      new Map([
        [0, -0.25],
        [524_287, 1.5],
      ]),
    )
  })
})

describe('scoresOf', () => {
  it('should be as shipped while nothing was learnt', () => {
    const none: Lesson = { name: 'lesson 0', spam: new Map(), toxic: new Map() }
    const said = swap(1)
    expect(logOdds(model, 'spam', featuresOfText(said), none)).toBe(scoresOf({ said, quoted: '' }).spam)
  })
})

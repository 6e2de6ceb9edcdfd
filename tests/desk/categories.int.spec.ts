import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { itNeeding } from '../helpers/mongo'
import { bootWorld, type World } from './world'

/** A refusal after the save takes the save back. */
const itTakingBack = itNeeding('transactions', 'what is refused is taken back whole')

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())

const move = (post: { id: number }, to: string, as = world.editor, locale: 'en' | 'fr' = 'en') =>
  world.act('moveStage', { ...world.text(post, locale), to }, as)

const approved = async (post: { id: number }): Promise<void> => {
  await move(post, 'inReview')
  await move(post, 'approved', world.other)
}

describe('a category that asks for an approval', () => {
  itTakingBack('should not come back onto a text that went out without it', async () => {
    const { id: strict } = await world.strict()
    const post = await world.write({ categories: [strict], title: 'Slipping by' })
    await world.change(post, { categories: [] })
    await move(post, 'published')
    await expect(
      world.change(post, { categories: [strict], _status: 'published' }, { draft: false }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      data: { errors: [{ path: 'categories', message: expect.stringContaining('asks for an approval') }] },
    })
    const { docs } = await world.payload.find({
      collection: 'posts',
      where: { categories: { equals: strict } },
    })
    expect(docs.filter(({ id }) => id === post.id)).toEqual([])
  })

  it('should hold for the public version while a draft of it has left the category', async () => {
    const { id: strict } = await world.strict({ reviewers: [world.other.id] })
    const post = await world.write({ categories: [strict], title: 'First words' })
    await approved(post)
    await move(post, 'published')
    await expect(
      world.change(post, { categories: [], title: 'Other words', _status: 'published' }, { draft: false }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'stage' }] } })
    await world.change(post, { categories: [], title: 'Other words' })
    await expect(move(post, 'published')).rejects.toMatchObject({ code: 'STAGE_REFUSED' })
    await move(post, 'inReview')
    // The category's own reviewers decide, although the draft is not in it any more.
    await expect(move(post, 'approved', world.manager)).rejects.toMatchObject({ code: 'STAGE_REFUSED' })
    await move(post, 'approved', world.other)
    expect(await move(post, 'published')).toMatchObject({ stage: 'published', approvalRequired: false })
  })

  itTakingBack('should not be put on by publishing, or taking back, another language', async () => {
    const { id: strict } = await world.strict()
    const post = await world.write({ title: 'English' })
    await world.change(post, { title: 'Français' }, { locale: 'fr' })
    await move(post, 'published')
    await move(post, 'published', world.editor, 'fr')
    await world.change(post, { categories: [strict] })
    await approved(post)
    await expect(move(post, 'published')).rejects.toMatchObject({
      code: 'STAGE_REFUSED',
      data: { field: 'categories' },
    })
    await expect(
      world.change(post, { categories: [strict], _status: 'draft' }, { draft: false }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'categories' }] } })
    expect(await world.isPublic(post, 'fr')).toBe(true)
  })

  it('should be put on a public text that is approved, and on a draft of one that is not', async () => {
    const { id: strict } = await world.strict()
    const post = await world.write({ title: 'Read twice' })
    await approved(post)
    await move(post, 'published')
    await world.change(post, { categories: [strict], _status: 'published' }, { draft: false })
    expect(await world.act('desk', world.text(post))).toMatchObject({
      approvalRequired: true,
      isApproved: true,
    })
    const other = await world.write({ title: 'Read by nobody' })
    await move(other, 'published')
    await world.change(other, { categories: [strict] })
    expect(await world.act('desk', world.text(other))).toMatchObject({
      stage: 'draft',
      isPublic: true,
      approvalRequired: true,
      isApproved: false,
    })
    await expect(move(other, 'published')).rejects.toMatchObject({ code: 'STAGE_REFUSED' })
  })

  it('should send a scheduled text back to its reviewers', async () => {
    const { id: strict } = await world.strict()
    const post = await world.write({ title: 'For tomorrow' })
    await world.act('planText', {
      ...world.text(post),
      action: 'publish',
      at: '2026-12-01T09:00',
      timeZone: 'Europe/Paris',
    })
    await world.change(post, { categories: [strict] })
    const desk = await world.act('desk', world.text(post))
    expect(desk).toMatchObject({ stage: 'inReview', approvalRequired: true })
    expect(desk.plans.map(({ status }) => status)).toEqual(['cancelled'])
  })

  it('should not come back with an older version of the text', async () => {
    const { id: strict } = await world.strict()
    const post = await world.write({ categories: [strict], title: 'An older version' })
    const { docs } = await world.payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: post.id } },
    })
    await world.change(post, { categories: [] })
    await move(post, 'published')
    await world.payload
      .restoreVersion({
        collection: 'posts',
        id: docs[0]?.id ?? '',
        req: await world.requestOf(world.editor),
        overrideAccess: false,
      })
      .catch(() => null)
    const { docs: found } = await world.payload.find({
      collection: 'posts',
      where: { and: [{ id: { equals: post.id } }, { categories: { equals: strict } }] },
      req: await world.requestOf(null),
      overrideAccess: false,
    })
    expect(found).toEqual([])
  })

  it('should leave alone what was public before the category asked', async () => {
    const category = await world.payload.create({ collection: 'categories', data: { title: 'Grown strict' } })
    const post = await world.write({ categories: [category.id] })
    await move(post, 'published')
    await world.payload.update({
      collection: 'categories',
      id: category.id,
      data: { approval: { required: true } },
    })
    await world.change(post, { tags: [], _status: 'published' }, { draft: false })
    expect(await world.isPublic(post)).toBe(true)
  })
})

describe('two editors at once', () => {
  itTakingBack('should publish a text once, whoever presses first', async () => {
    const post = await world.write({ title: 'Pressed twice' })
    const [one, other] = await Promise.all([move(post, 'published'), move(post, 'published', world.other)])
    expect([one.stage, other.stage]).toEqual(['published', 'published'])
    const { log } = await world.act('desk', world.text(post))
    expect(log.filter(({ stage }) => stage === 'published')).toHaveLength(1)
  })
})

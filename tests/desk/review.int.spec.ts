import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { itNeeding } from '../helpers/mongo'
import { bootWorld, type World } from './world'

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())

const move = (post: { id: number }, to: string, as = world.editor, note?: string) =>
  world.act('moveStage', { ...world.text(post), to, note }, as)

describe('the way of a text', () => {
  it('should lead from draft over review and changes to approval and publication, each step written down', async () => {
    const post = await world.write()
    expect(await move(post, 'inReview', world.editor, 'Before Friday')).toMatchObject({ stage: 'inReview' })
    await move(post, 'changesAsked', world.other, 'A source, please')
    await world.change(post, { excerpt: 'With a source.' })
    await move(post, 'inReview')
    await move(post, 'approved', world.other)
    const desk = await move(post, 'published')
    expect(desk).toMatchObject({ stage: 'published', isPublic: true, isApproved: true })
    expect(desk.log.map(({ stage, by }) => [stage, by])).toEqual([
      ['published', 'edith'],
      ['approved', 'oscar'],
      ['inReview', 'edith'],
      ['changesAsked', 'oscar'],
      ['inReview', 'edith'],
    ])
    const approval = desk.log[1]
    const version = await world.payload.findVersionByID({
      collection: 'posts',
      id: approval?.version ?? '',
      locale: 'en',
    })
    expect(version.version).toMatchObject({ excerpt: 'With a source.' })
    expect(await world.isPublic(post)).toBe(true)
  })

  it('should keep what was written down from everybody’s hands', async () => {
    const admin = await world.createMember({ roles: ['admin'] })
    const { docs } = await world.payload.find({ collection: 'desk-entries', limit: 1 })
    const id = docs[0]?.id ?? ''
    const as = { req: await world.requestOf(admin), overrideAccess: false } as const
    await expect(
      world.payload.update({ collection: 'desk-entries', id, data: { note: 'No' }, ...as }),
    ).rejects.toThrow()
    await expect(world.payload.delete({ collection: 'desk-entries', id, ...as })).rejects.toThrow()
    await expect(
      world.payload.find({
        collection: 'desk-entries',
        req: await world.requestOf(world.member),
        overrideAccess: false,
      }),
    ).rejects.toThrow()
  })

  it('should tell the reviewers, then the author', async () => {
    const post = await world.write({ reviewers: [world.other.id], title: 'Told' })
    await move(post, 'inReview', world.editor, 'Please')
    await move(post, 'approved', world.other)
    const about = { collection: 'posts', id: post.id, locale: 'en', title: 'Told' }
    expect((await world.said('review.asked')).filter(({ id }) => id === post.id)).toEqual([
      { member: world.other.id, ...about, note: 'Please', reminder: false },
    ])
    expect((await world.said('review.decided')).filter(({ id }) => id === post.id)).toEqual([
      { member: world.editor.id, ...about, approved: true, note: null },
    ])
  })

  it('should leave decisions to the reviewers, and nobody’s own text to themselves', async () => {
    const post = await world.write({ reviewers: [world.other.id, world.editor.id] })
    await move(post, 'inReview')
    await expect(move(post, 'approved', world.manager)).rejects.toMatchObject({
      code: 'STAGE_REFUSED',
      message: 'You are not among the reviewers of this text.',
    })
    await expect(move(post, 'approved', world.editor)).rejects.toMatchObject({
      message: 'You wrote this text or handed it in: somebody else has to decide.',
    })
    await expect(move(post, 'approved', world.member)).rejects.toMatchObject({ code: 'EDITORS_ONLY' })
    expect((await world.act('desk', world.text(post), world.manager)).moves).toContainEqual({
      to: 'approved',
      allowed: false,
      reason: 'You are not among the reviewers of this text.',
    })
  })

  it('should not let a text of a strict category out without an approval, by any door', async () => {
    const category = await world.strict()
    const post = await world.write({ categories: [category.id] })
    await expect(move(post, 'published')).rejects.toMatchObject({ code: 'STAGE_REFUSED' })
    await expect(world.change(post, { _status: 'published' }, { draft: false })).rejects.toMatchObject({
      name: 'ValidationError',
      data: { errors: [{ path: 'stage' }] },
    })
    await expect(
      world.change(post, { _status: 'published', stage: 'approved' }, { draft: false }),
    ).rejects.toThrow()
    expect(await world.isPublic(post)).toBe(false)
    await move(post, 'inReview')
    await move(post, 'approved', world.manager)
    await world.change(post, { _status: 'published' }, { draft: false })
    expect(await world.isPublic(post)).toBe(true)
    // A correction is a new text, and needs its own approval.
    await expect(
      world.change(post, { title: 'Slipped in', _status: 'published' }, { draft: false }),
    ).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it('should ask those whom the category names, by role or by name', async () => {
    const byRole = await world.strict({ roles: ['manager'] })
    const byName = await world.strict({ reviewers: [world.other.id] })
    const post = await world.write({ categories: [byRole.id] })
    await move(post, 'inReview')
    await expect(move(post, 'approved', world.other)).rejects.toMatchObject({ code: 'STAGE_REFUSED' })
    await move(post, 'approved', world.manager)
    const named = await world.write({ categories: [byName.id] })
    await move(named, 'inReview')
    await expect(move(named, 'approved', world.manager)).rejects.toMatchObject({ code: 'STAGE_REFUSED' })
    expect(await move(named, 'approved', world.other)).toMatchObject({ stage: 'approved' })
  })

  it('should make an approval void when the text changes, and tell who approved', async () => {
    const post = await world.write({ title: 'Approved words' })
    await move(post, 'inReview')
    await move(post, 'approved', world.other)
    await world.change(post, { tags: [] })
    expect(await world.act('desk', world.text(post))).toMatchObject({ stage: 'approved', isApproved: true })
    await world.change(post, { title: 'Other words' })
    expect(await world.act('desk', world.text(post))).toMatchObject({ stage: 'inReview', isApproved: false })
    expect((await world.said('review.voided')).map(({ member, id }) => [member, id])).toContainEqual([
      world.other.id,
      post.id,
    ])
  })

  it('should move each language by itself', async () => {
    const post = await world.write()
    await world.change(post, { title: 'Texte' }, { locale: 'fr' })
    await move(post, 'inReview')
    expect(await world.act('desk', world.text(post, 'fr'))).toMatchObject({ stage: 'draft' })
    await world.act('moveStage', { ...world.text(post, 'fr'), to: 'published' })
    expect([await world.isPublic(post, 'fr'), await world.isPublic(post, 'en')]).toEqual([true, false])
    expect(await world.act('desk', world.text(post))).toMatchObject({ stage: 'inReview' })
  })

  it('should start again with a draft of what is public, which stays as it is', async () => {
    const post = await world.write({ title: 'On the site' })
    await move(post, 'published')
    await world.change(post, { title: 'In the works' })
    expect(await world.act('desk', world.text(post))).toMatchObject({ stage: 'draft', isPublic: true })
    await move(post, 'inReview')
    expect(await world.isPublic(post)).toBe(true)
    const { docs } = await world.payload.find({
      collection: 'posts',
      where: { id: { equals: post.id } },
      req: await world.requestOf(null),
      overrideAccess: false,
    })
    expect(docs[0]).toMatchObject({ title: 'On the site' })
    expect(docs[0]).not.toHaveProperty('stage')
    expect(docs[0]).not.toHaveProperty('reviewers')
  })

  it('should take a text back from the site when it is archived, and bring it back as a draft', async () => {
    const post = await world.write()
    await move(post, 'published')
    await move(post, 'archived')
    expect(await world.isPublic(post)).toBe(false)
    expect(await move(post, 'draft')).toMatchObject({ stage: 'draft', isPublic: false })
  })

  itNeeding('transactions', 'two workers at one reminder')(
    'should remind the reviewers as long as the text waits, and no longer',
    async () => {
      const post = await world.write({ reviewers: [world.other.id] })
      await move(post, 'inReview')
      const reminders = async () =>
        (await world.said('review.asked')).filter(({ id, reminder }) => id === post.id && reminder).length
      await world.turn()
      expect(await reminders()).toBe(0)
      for (const expected of [1, 2]) {
        world.clock.advance(2 * 24 * 3_600_000)
        await Promise.all([world.turn(), world.turn()])
        expect(await reminders()).toBe(expected)
      }
      await move(post, 'approved', world.other)
      world.clock.advance(2 * 24 * 3_600_000)
      await world.turn()
      expect(await reminders()).toBe(2)
    },
  )
})

describe('remarks', () => {
  it('should hang on a field, tell those they name at the desk, and be dealt with', async () => {
    const post = await world.write({ title: 'Remarked' })
    const desk = await world.act('remark', {
      ...world.text(post),
      field: 'title',
      body: '@oscar and @max, and mona@example.org: is it that?',
    })
    expect(desk.remarks).toMatchObject([
      { field: 'title', by: 'edith', mentions: ['oscar'], resolvedAt: null },
    ])
    expect((await world.said('remark.made')).filter(({ id }) => id === post.id)).toMatchObject([
      { member: world.other.id, field: 'title' },
    ])
    const remark = desk.remarks[0]?.id
    expect((await world.act('resolveRemark', { remark, resolved: true }, world.other)).remarks).toMatchObject(
      [{ resolvedBy: 'oscar' }],
    )
    expect((await world.act('resolveRemark', { remark, resolved: false })).remarks).toMatchObject([
      { resolvedAt: null, resolvedBy: null },
    ])
  })

  it.each([
    ['an unknown field', { field: 'password', body: 'x' }, 'REMARK_FIELD_UNKNOWN'],
    ['nothing', { field: 'title', body: ' \n' }, 'REMARK_EMPTY'],
    ['a novel', { field: 'title', body: 'x'.repeat(2001) }, 'REMARK_EMPTY'],
  ])('should refuse %s', async (_what, input, code) => {
    const post = await world.write()
    await expect(world.act('remark', { ...world.text(post), ...input })).rejects.toMatchObject({ code })
  })

  it('should refuse a text of another collection', async () => {
    const document = { collection: 'members', id: world.member.id }
    await expect(world.act('desk', { document, locale: 'en' })).rejects.toMatchObject({
      code: 'TEXT_NOT_FOUND',
    })
  })
})

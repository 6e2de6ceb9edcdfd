import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Member, Post, Tag } from '../../src/payload-types'
import { usesOfTag } from '../../src/collections/tags/uses'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { operationOf } from '../helpers/operation'

let hub: TestHub
let editor: Member
beforeAll(async () => {
  hub = await bootHub()
  editor = await hub.createMember({ handle: 'the-editor', roles: ['editor'] })
})
afterAll(() => hub.stop())

const tag = async (title: string): Promise<Tag> => hub.payload.create({ collection: 'tags', data: { title } })

const merge = async (from: Tag, into: Tag, user: Member | null = editor) =>
  operationOf<object, { tag: Tag; changed: number }>(hub.payload, 'mergeTags')(
    { from: String(from.id), into: String(into.id) },
    await hub.requestOf(user),
  )

const save = async (data: object, id?: Post['id'], draft = false): Promise<Post> => {
  const common = {
    locale: 'en' as const,
    draft,
    data: data as never,
    req: await hub.requestOf(editor),
    overrideAccess: false as const,
  }
  return id === undefined
    ? hub.payload.create({ collection: 'posts', ...common })
    : hub.payload.update({ collection: 'posts', id, ...common })
}

const tagsOf = async (id: Post['id'], draft = false) =>
  (await hub.payload.findByID({ collection: 'posts', id, draft, depth: 0, locale: 'en' })).tags

const count = async (of: Tag) =>
  (await hub.payload.count({ collection: 'posts', where: { tags: { in: [of.id] } } })).totalDocs

describe('two tags made one', () => {
  it('should be borne once by all that bore either, in public, in drafts and in old versions', async () => {
    const [canal, canals, other] = [await tag('Canal'), await tag('Canals'), await tag('Bread')]
    const published = await save({
      title: 'Both',
      excerpt: 'Stays',
      tags: [canals.id, other.id, canal.id],
      _status: 'published',
    })
    await save({ title: 'Ahead', tags: [canals.id] }, published.id, true)
    const drafted = await save({ title: 'Draft', tags: [canals.id], _status: 'draft' }, undefined, true)
    expect(await usesOfTag(canals.id, await hub.requestOf(editor))).toEqual([
      { collection: 'posts', documents: 2 },
    ])
    await expect(merge(canals, canal)).resolves.toMatchObject({ changed: 2, tag: { id: canal.id } })
    expect(await usesOfTag(canals.id, await hub.requestOf(editor))).toEqual([])
    expect(await tagsOf(published.id)).toEqual([canal.id, other.id])
    expect([await tagsOf(published.id, true), await tagsOf(drafted.id, true)]).toEqual([
      [canal.id],
      [canal.id],
    ])
    expect([await count(canal), await count(other)]).toEqual([2, 1])
    // What else they say is as it was, in each language and version.
    const whole = await hub.payload.findByID({ collection: 'posts', id: published.id, locale: 'en' })
    const ahead = await hub.payload.findByID({
      collection: 'posts',
      id: published.id,
      locale: 'en',
      draft: true,
    })
    expect([whole.title, whole.excerpt, whole.slug, ahead.title]).toEqual(['Both', 'Stays', 'both', 'Ahead'])
    const { docs } = await hub.payload.findVersions({ collection: 'posts', depth: 0, locale: 'en' })
    expect(docs.flatMap(({ version }) => version.tags ?? [])).not.toContain(canals.id)
  })

  it('should be found under every address that either had', async () => {
    const [one, two] = [await tag('Water'), await tag('Waters')]
    await hub.payload.update({ collection: 'tags', id: two.id, data: { slug: 'many-waters' } })
    const { tag: kept } = await merge(two, one)
    expect(kept.formerSlugs).toEqual(['waters', 'many-waters'])
    await expect(hub.payload.findByID({ collection: 'tags', id: two.id })).rejects.toMatchObject({
      status: 404,
    })
  })

  itNeeding('transactions', 'what fails is taken back whole')(
    'should stay two when anything of it fails, or for somebody who may not',
    async () => {
      const [one, two] = [await tag('Left'), await tag('Right')]
      const post = await save({ title: 'Keeps', tags: [two.id], _status: 'published' })
      await expect(merge(two, one, null)).rejects.toMatchObject({ code: 'EDITORS_ONLY_TAGS' })
      await expect(merge(two, two)).rejects.toMatchObject({ code: 'SAME_TAG' })
      await expect(merge({ ...two, id: 99_999 }, one)).rejects.toMatchObject({ code: 'TAG_NOT_FOUND' })
      const failing = jest.spyOn(hub.payload, 'update').mockRejectedValueOnce(new Error('the disk is full'))
      await expect(merge(two, one)).rejects.toThrow('the disk is full')
      failing.mockRestore()
      expect(await tagsOf(post.id)).toEqual([two.id])
      await expect(hub.payload.findByID({ collection: 'tags', id: two.id })).resolves.toBeTruthy()
    },
  )
})

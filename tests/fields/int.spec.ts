import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'

describe('the slug of a document', () => {
  let hub: TestHub
  let editor: Member
  beforeAll(async () => {
    hub = await bootHub()
    editor = await hub.createMember({ roles: ['editor'] })
  })
  afterAll(() => hub.stop())

  const create = (title: string) =>
    hub.payload.create({ collection: 'posts', data: { title, author: editor.id, _status: 'published' } })

  it('should come from the title, and be made free by a number', async () => {
    expect((await create('L’été au bief')).slug).toBe('l-ete-au-bief')
    expect((await create('L’été au bief')).slug).toBe('l-ete-au-bief-2')
    expect((await create('L’été au bief')).slug).toBe('l-ete-au-bief-3')
  })

  it('should remember the address it replaces, and never list the present one as former', async () => {
    const { id } = await create('First name')
    const renamed = await hub.payload.update({ collection: 'posts', id, data: { slug: 'Second Name' } })
    expect(renamed).toMatchObject({ slug: 'second-name', formerSlugs: ['first-name'] })
    const back = await hub.payload.update({ collection: 'posts', id, data: { slug: 'first-name' } })
    expect(back).toMatchObject({ slug: 'first-name', formerSlugs: ['second-name'] })
  })

  it('should be each language’s own: a translation takes nothing from the other', async () => {
    const { id } = await create('The lock opens')
    const french = await hub.payload.update({
      collection: 'posts',
      id,
      locale: 'fr',
      data: { title: 'L’écluse ouvre' },
    })
    expect(french.slug).toBe('l-ecluse-ouvre')
    expect(french.formerSlugs ?? []).toEqual([])
    expect((await hub.payload.findByID({ collection: 'posts', id, locale: 'en' })).slug).toBe(
      'the-lock-opens',
    )
  })

  itNeeding('file', 'one writer puts racers in line; elsewhere the unique index refuses all but one')(
    'should leave one of two racers with the address and the other with the next',
    async () => {
      const posts = await Promise.all([create('A race'), create('A race'), create('A race')])
      expect(posts.map(({ slug }) => slug).sort()).toEqual(['a-race', 'a-race-2', 'a-race-3'])
    },
  )
})

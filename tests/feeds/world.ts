import sharp from 'sharp'
import type { Category, Member, Post, Tag } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'

/** A hub with a post that has everything a feed can say, and more posts than one page of a feed holds. */
export type FeedWorld = TestHub & {
  whole: Post
  authors: [Member, Member]
  category: Category
  tag: Tag
}

/** What a reader must get back letter for letter. */
export const hard = {
  title: 'Élan & <b>œuvres</b> ]]> “déjà vu” 🚲👩🏽‍🔧',
  excerpt: 'L’été à la forge ; 5 < 6 & 7 > 6.',
  sentence: 'Ça marche\u00a0: 5 < 6, & “]]>” aussi 🛠️.',
} as const

const block = { direction: null, format: '' as const, indent: 0, version: 1 }
const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

/** A hub for feeds; a minute lies between one post and the next. */
export const bootFeeds = async (): Promise<FeedWorld> => {
  const hub = await bootHub({ options: { now: () => new Date('2026-03-01T12:00:00Z') } })
  const { payload } = hub
  const one = await hub.createMember({ handle: 'ada', displayName: 'Ada <Lovelace> & Co', roles: ['editor'] })
  const two = await hub.createMember({ handle: 'noe', displayName: 'Noé', roles: ['editor'] })
  const category = await payload.create({ collection: 'categories', data: { title: 'How & why' } })
  const tag = await payload.create({ collection: 'tags', data: { title: 'Été' } })
  const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#1d6b57' } })
    .jpeg()
    .toBuffer()
  const cover = await payload.create({
    collection: 'media',
    data: { alt: 'A bicycle & a “forge”' },
    file: { data: picture, mimetype: 'image/jpeg', name: 'cover.jpg', size: picture.length },
  })
  const post = (title: string, minute: number, more: Partial<Post> = {}) =>
    payload.create({
      collection: 'posts',
      data: {
        title,
        author: one.id,
        publishedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
        _status: 'published',
        ...more,
      },
    })
  for (let minute = 0; minute < 31; minute += 1) await post(`Post ${minute}`, minute)
  await post('Only here', 40, { meta: { noindex: true } })
  await payload.create({ collection: 'posts', data: { title: 'A draft', author: one.id, _status: 'draft' } })
  const whole = await post(hard.title, 60, {
    slug: 'elan',
    excerpt: hard.excerpt,
    authors: [one.id, two.id],
    categories: [category.id],
    tags: [tag.id],
    cover: cover.id,
    meta: { canonical: 'https://first.example.org/elan?a=1&b=2' },
    content: {
      root: {
        type: 'root',
        children: [
          { type: 'paragraph', children: [text(hard.sentence)], ...block },
          {
            type: 'upload',
            relationTo: 'media',
            value: cover.id,
            fields: {},
            id: '1',
            format: '' as const,
            version: 3,
          },
        ],
        ...block,
      },
    },
  })
  return { ...hub, whole, authors: [one, two], category, tag }
}

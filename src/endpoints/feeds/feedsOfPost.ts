import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { feedAddress, type Format, formats } from './feed'

const slugsOf = (related: unknown, key: 'slug' | 'handle'): string[] =>
  [related ?? []].flat().flatMap((each: unknown) => {
    const value = typeof each === 'object' && each !== null ? (each as Record<string, unknown>)[key] : null
    return typeof value === 'string' ? [encodeURIComponent(value)] : []
  })

/** Addresses of all feeds that carry a post now, in each language in which it is public. */
export const feedsOfPost =
  (siteURL: string) =>
  async (payload: Payload, id: number | string): Promise<string[]> => {
    const addresses: string[] = []
    for (const locale of ['en', 'fr'] as const) {
      const { docs } = await payload.find({
        collection: slugs.posts,
        where: { and: [{ id: { equals: id } }, { 'meta.noindex': { not_equals: true } }] },
        locale,
        fallbackLocale: false,
        depth: 1,
        limit: 1,
        pagination: false,
        overrideAccess: false,
      })
      const post = docs[0]
      if (!post?.title) continue
      const people = post.authors?.length ? post.authors : [post.author]
      const folders = [
        '',
        ...slugsOf(post.categories, 'slug').map((slug) => `/blog/category/${slug}`),
        ...slugsOf(post.tags, 'slug').map((slug) => `/blog/tag/${slug}`),
        ...slugsOf(people, 'handle').map((handle) => `/members/${handle}`),
      ]
      const language = locale === 'en' ? '' : `/${locale}`
      for (const folder of folders)
        for (const format of Object.keys(formats) as Format[])
          addresses.push(feedAddress({ folder: siteURL + language + folder }, format))
    }
    return addresses
  }

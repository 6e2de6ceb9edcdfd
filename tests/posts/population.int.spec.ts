import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { handleEndpoints } from 'payload'
import { hubSchema } from '../../src/config/graphql'
import type { Member, Post } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'

let hub: TestHub
let editor: Member
/** Public in English, a draft in French. */
let half: Post
/** A draft in both. */
let hidden: Post
let pointing: Post
let series: { id: number | string }

const write = async (locale: 'en' | 'fr', data: object, id?: Post['id'], draft = false): Promise<Post> => {
  const common = {
    locale,
    draft,
    data: data as never,
    req: await hub.requestOf(editor),
    overrideAccess: false as const,
  }
  return id === undefined
    ? hub.payload.create({ collection: 'posts', ...common })
    : hub.payload.update({ collection: 'posts', id, ...common })
}

beforeAll(async () => {
  hub = await bootHub()
  editor = await hub.createMember({ handle: 'the-editor', roles: ['editor'] })
  half = await write('en', { title: 'Known words', _status: 'published' })
  await write('fr', { title: 'Mots secrets', excerpt: 'Rien de public' }, half.id, true)
  hidden = await write('en', { title: 'Unseen words', _status: 'draft' })
  const link = (post: Post) => ({
    type: 'link',
    version: 3,
    id: `link-${post.id}`,
    format: '',
    indent: 0,
    direction: null,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'posts', value: post.id } },
    children: [{ type: 'text', version: 1, text: 'there' }],
  })
  const content = {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: null,
      children: [{ type: 'paragraph', version: 1, children: [link(half), link(hidden)] }],
    },
  }
  pointing = await write('en', {
    title: 'Points',
    related: [half.id, hidden.id],
    content,
    _status: 'published',
  })
  await write('fr', { title: 'Renvoie', content, _status: 'published' }, pointing.id)
  series = await hub.payload.create({
    collection: 'series',
    locale: 'en',
    data: { title: 'All', posts: [half.id, hidden.id, pointing.id] },
    req: await hub.requestOf(editor),
    overrideAccess: false,
  })
})
afterAll(() => hub.stop())

const secrets = /secrets|Rien de public|Unseen/

const rest = async (path: string): Promise<{ status: number; body: string }> => {
  const response = await handleEndpoints({
    config: hub.payload.config,
    payloadInstanceCacheKey: hub.key,
    request: new Request(`http://localhost:3000/api${path}`),
  })
  return { status: response.status, body: await response.text() }
}

describe('what points to a text', () => {
  it('should not show the drafts of its other language over REST, however deep and in whichever language', async () => {
    for (const path of [`/posts/${pointing.id}`, `/series/${series.id}`, '/series', '/posts'])
      for (const asked of ['locale=en', 'locale=fr', 'locale=fr&fallback-locale=en', 'locale=all'])
        for (const more of ['', '&draft=true']) {
          const { status, body } = await rest(`${path}?depth=3&${asked}${more}`)
          expect([path, asked, more, status]).toEqual([path, asked, more, 200])
          expect(body).not.toMatch(secrets)
        }
  })

  it('should not show them over GraphQL', async () => {
    const { schema } = hubSchema(hub.payload.config)
    const source = /* GraphQL */ `
      query ($locale: LocaleInputType!) {
        Posts(locale: $locale, draft: true) {
          docs {
            content(depth: 2)
            related(draft: true) {
              title
              excerpt
            }
            relatedPosts {
              title
              excerpt
            }
            seriesParts {
              previous {
                title
              }
              next {
                title
              }
              series {
                posts(draft: true) {
                  title
                  excerpt
                }
              }
            }
          }
        }
        AllSeries(locale: $locale) {
          docs {
            posts(locale: fr) {
              title
              excerpt
            }
            parts {
              title
            }
          }
        }
      }
    `
    for (const locale of ['en', 'fr']) {
      const req = await hub.requestOf(null)
      const answer = await graphql({
        schema,
        source,
        variableValues: { locale },
        contextValue: { req, headers: {} },
      })
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer.data)).not.toMatch(secrets)
    }
  })

  it('should not tell by a condition or an order what they say', async () => {
    for (const asked of [
      '/series?where[posts.title.fr][like]=Mots',
      '/series?where[posts.title][like]=Mots&locale=all',
      '/series?sort=posts.title.fr',
      '/series?locale=fr&where[posts.title][like]=Mots',
      '/series?locale=en&where[or][0][posts.title][like]=Unseen',
      '/posts?locale=en&where[related.title.fr][like]=Mots',
      '/posts?locale=fr&where[related.title][like]=Mots',
      '/posts?locale=en&sort=-related.title',
      '/posts?locale=en&where[related.related.title][like]=Unseen',
    ])
      expect(await rest(asked)).toMatchObject({ status: 400 })
    // Which text it is tells nothing.
    expect(await rest('/series?locale=en&where[posts.id][equals]=1')).toMatchObject({ status: 200 })
  })
})

import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { checkMigrations, sqliteClientOf } from '../../src/database'
import { handleSkeleton } from '../../src/core/likeness'
import { migrations } from '../../src/migrations'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'

const [initial] = migrations
if (!initial) throw new Error('There is a first migration.')

let hub: TestHub

beforeAll(async () => {
  hub = await bootHub({ schema: 'none' })
})
afterAll(() => hub.stop())

/** Writes rows as the first version of the hub wrote them. */
const rows = [
  `INSERT INTO media (id, filename) VALUES (1, 'face.webp')`,
  `INSERT INTO members (id, display_name, handle, email, avatar_id, _verified, hash, salt) VALUES
     (1, 'Ada', 'ada_l0velace', 'ada@example.org', 1, 1, 'h', 's'), (2, 'Not Ada', 'adalovelace', 'not@example.org', NULL, 1, 'h', 's')`,
  `INSERT INTO members_roles ("order", parent_id, value) VALUES (1, 1, 'admin'), (2, 1, 'member'), (1, 2, 'member')`,
  `INSERT INTO members_sessions (_order, _parent_id, id, created_at, expires_at) VALUES (1, 1, 'sid', '2026-01-01', '2036-01-01')`,
  `INSERT INTO conduct_acceptances (member_id, version) VALUES (1, 1)`,
  `INSERT INTO posts (id, author_id, published_at, _status) VALUES
     (1, 1, '2026-02-01T00:00:00.000Z', 'published'), (2, 1, NULL, 'draft')`,
  `INSERT INTO posts_locales (title, slug, _locale, _parent_id) VALUES
     ('Tools', 'tools', 'en', 1), ('Outils', 'outils', 'fr', 1), ('Later', 'later', 'en', 2)`,
  `INSERT INTO _posts_v (id, parent_id, version_author_id, version_published_at, version__status, latest) VALUES
     (1, 1, 1, '2026-02-01T00:00:00.000Z', 'published', 1)`,
  `INSERT INTO comments (id, post_id, body, author_id, language, moderation, created_at) VALUES
     (1, 1, 'Second', 2, 'en', 'approved', '2026-02-03T00:00:00.000Z'),
     (2, 1, 'First', 1, 'en', 'approved', '2026-02-02T00:00:00.000Z')`,
  `INSERT INTO forums (id, slug, "order") VALUES (1, 'coffee', 1)`,
  `INSERT INTO topics (id, title, slug, forum_id, author_id, body, language, moderation, last_activity_at) VALUES
     (1, 'Grinding', 'grinding', 1, 1, 'How?', 'en', 'approved', '2026-02-01T00:00:00.000Z'),
     (2, 'Alone', 'alone', 1, 1, 'Anybody?', 'en', 'approved', '2026-02-01T00:00:00.000Z')`,
  `INSERT INTO replies (id, topic_id, number, author_id, body, language, moderation, created_at) VALUES
     (1, 1, 1, 2, 'By hand', 'en', 'approved', '2026-02-02T00:00:00.000Z'),
     (2, 1, 2, 2, 'Held', 'en', 'held', '2026-02-03T00:00:00.000Z')`,
  `UPDATE topics SET answer_id = 1 WHERE id = 1`,
  `INSERT INTO notifications (id, member_id, kind, status, key) VALUES (1, 1, 'reply.shown', 'sent', 'k1')`,
  `INSERT INTO notifications_via ("order", parent_id, value) VALUES (1, 1, 'inApp')`,
  `INSERT INTO moderation_cases (id, key, excerpt, status, moderation, opened_at, version) VALUES
     (1, 'replies:2', 'Held', 'open', 'held', '2026-02-03T00:00:00.000Z', 3)`,
  `INSERT INTO _posts_v_locales (version_title, version_slug, _locale, _parent_id) VALUES ('Tools', 'tools', 'en', 1)`,
]

describe('a database of the first version', () => {
  itNeeding('file', 'migrations are of the embedded database')(
    'should keep every row through the migrations, and give each language the status its text had',
    async () => {
      await checkMigrations(hub.payload, [initial])
      const client = sqliteClientOf(hub.payload)
      if (!client) throw new Error('The embedded database is the one with migrations.')
      for (const row of rows) await client.execute(row)
      await checkMigrations(hub.payload, migrations)

      const roles = await client.execute(
        'SELECT parent_id, value FROM members_roles ORDER BY parent_id, "order"',
      )
      expect(roles.rows.map(({ parent_id, value }) => [parent_id, value])).toEqual([
        [1, 'admin'],
        [1, 'member'],
        [2, 'member'],
      ])
      for (const table of ['members_sessions', 'conduct_acceptances'])
        expect((await client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n).toBe(1)
      const members = await client.execute('SELECT handle, skeleton, trust_level FROM members ORDER BY id')
      expect(members.rows.map(({ skeleton }) => skeleton)).toEqual([handleSkeleton('ada_l0velace'), null])
      expect(members.rows.map(({ trust_level }) => trust_level)).toEqual([0, 0])

      // Read as anybody reads.
      const read = async (locale: 'en' | 'fr') =>
        (await hub.payload.find({ collection: 'posts', locale, overrideAccess: false, depth: 0 })).docs.map(
          ({ title, publishedAt }) => ({ title, publishedAt }),
        )
      const publishedAt = '2026-02-01T00:00:00.000Z'
      expect(await read('en')).toEqual([{ title: 'Tools', publishedAt }])
      expect(await read('fr')).toEqual([{ title: 'Outils', publishedAt }])
      const stages = await client.execute('SELECT stage FROM posts_locales ORDER BY _parent_id')
      expect(stages.rows.map(({ stage }) => stage)).toEqual(['published', 'published', 'draft'])
      expect((await client.execute('SELECT version__status FROM _posts_v_locales')).rows[0]).toMatchObject({
        version__status: 'published',
      })
      const authors = await client.execute(
        `SELECT parent_id, members_id FROM posts_rels WHERE path = 'authors' ORDER BY parent_id`,
      )
      expect(authors.rows.map(({ parent_id, members_id }) => [parent_id, members_id])).toEqual([
        [1, 1],
        [2, 1],
      ])
      const comments = await client.execute('SELECT body, key, place FROM comments ORDER BY place')
      expect(comments.rows.map(({ body, key, place }) => [body, key, place])).toEqual([
        ['First', 'posts:1#1', '00000001'],
        ['Second', 'posts:1#2', '00000002'],
      ])
      const topics = await client.execute(
        'SELECT kind, archived, last_number, last_shown, last_reply_at, solved_at FROM topics ORDER BY id',
      )
      const answeredAt = '2026-02-02T00:00:00.000Z'
      expect(topics.rows.map((row) => ({ ...row }))).toMatchObject([
        {
          kind: 'discussion',
          archived: 0,
          last_number: 2,
          last_shown: 1,
          last_reply_at: answeredAt,
          solved_at: answeredAt,
        },
        {
          kind: 'discussion',
          archived: 0,
          last_number: 0,
          last_shown: 0,
          last_reply_at: null,
          solved_at: null,
        },
      ])
      expect((await client.execute('SELECT value FROM notifications_via')).rows[0]).toMatchObject({
        value: 'inApp',
      })
      expect((await client.execute('SELECT kind, basis FROM moderation_cases')).rows[0]).toMatchObject({
        kind: 'replies',
        basis: 3,
      })
      expect((await client.execute('PRAGMA foreign_keys')).rows[0]).toMatchObject({ foreign_keys: 1 })
    },
  )
})

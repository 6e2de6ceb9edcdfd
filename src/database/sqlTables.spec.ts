import { describe, expect, it } from '@jest/globals'
import { changedByDeleting, kindOf, wordsIn } from './sqlTables'

describe('statements of SQLite', () => {
  it.each([
    ['select "id" from "posts"', { does: 'read' }],
    ['  SELECT 1', { does: 'read' }],
    ['insert into "posts" ("id") values (?)', { does: 'write', table: 'posts', deletes: false }],
    ['INSERT OR IGNORE INTO order_of SELECT 1', { does: 'write', table: 'order_of', deletes: false }],
    ['insert or replace into `posts` values (1)', { does: 'write', table: 'posts', deletes: true }],
    ['REPLACE INTO [posts] values (1)', { does: 'write', table: 'posts', deletes: true }],
    ['update "posts_locales" set "title" = ?', { does: 'write', table: 'posts_locales', deletes: false }],
    ['UPDATE OR REPLACE posts SET id = 2', { does: 'write', table: 'posts', deletes: true }],
    ['delete from "posts" where 1', { does: 'write', table: 'posts', deletes: true }],
    ['BEGIN IMMEDIATE', { does: 'nothing' }],
    ['PRAGMA foreign_keys = ON', { does: 'nothing' }],
    ['SAVEPOINT one', { does: 'nothing' }],
    ['CREATE TABLE a (id)', { does: 'anything' }],
    ['ALTER TABLE a ADD b', { does: 'anything' }],
    ['WITH a AS (SELECT 1) DELETE FROM posts', { does: 'anything' }],
    ['/* a comment */ DELETE FROM posts', { does: 'anything' }],
  ])('should know what %s does', (sql, kind) => {
    expect(kindOf(sql)).toEqual(kind)
  })

  it('should find every table among the words of a question', () => {
    const words = wordsIn(
      'select (select json_group_array("text") from (select * from "posts_texts" "posts__texts")) from posts p, _posts_v',
    )
    expect(words).toEqual(expect.arrayContaining(['posts_texts', 'posts', '_posts_v']))
  })

  it('should follow foreign keys to all that a deletion changes, round and round', () => {
    const keys = [
      { parent: 'members', child: 'posts', onDelete: 'SET NULL' },
      { parent: 'members', child: 'sessions', onDelete: 'CASCADE' },
      { parent: 'sessions', child: 'devices', onDelete: 'CASCADE' },
      { parent: 'devices', child: 'members', onDelete: 'CASCADE' },
      { parent: 'members', child: 'log', onDelete: 'NO ACTION' },
      { parent: 'tags', child: 'posts', onDelete: 'CASCADE' },
    ]
    expect([...changedByDeleting('members', keys)].sort()).toEqual([
      'devices',
      'members',
      'posts',
      'sessions',
    ])
    expect([...changedByDeleting('log', keys)]).toEqual(['log'])
  })
})

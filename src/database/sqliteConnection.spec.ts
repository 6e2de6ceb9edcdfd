import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { connect, type Connection } from './sqliteConnection'

describe('connect', () => {
  let folder: string
  let one: Connection
  let other: Connection
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'hub-connection-'))
    const url = `file:${path.join(folder, 'a b.db').replace(' ', '%20')}`
    one = connect(url)
    other = connect(url)
    one.execute('PRAGMA journal_mode = WAL')
    one.execute('CREATE TABLE words (id integer PRIMARY KEY, word text UNIQUE, size real, bytes blob)')
  })
  afterAll(() => {
    one.close()
    other.close()
    rmSync(folder, { recursive: true })
  })

  it('should answer rows by name, which can be counted, and by place, which cannot', () => {
    const { lastInsertRowid, rowsAffected } = one.execute({
      sql: 'INSERT INTO words (word, size, bytes) VALUES (?, ?, ?)',
      args: ['lock', 1.5, new Uint8Array([1, 2]).buffer],
    })
    expect([lastInsertRowid, rowsAffected]).toEqual([1n, 1])
    const { rows, columns } = one.execute('SELECT word, size, bytes, word AS length FROM words')
    const [row] = rows
    expect(columns).toEqual(['word', 'size', 'bytes', 'length'])
    expect(Object.entries(row ?? {})).toEqual([
      ['word', 'lock'],
      ['size', 1.5],
      ['bytes', new Uint8Array([1, 2]).buffer],
    ])
    expect(Array.prototype.slice.call(row)).toEqual(['lock', 1.5, new Uint8Array([1, 2]).buffer, 'lock'])
    expect(row?.[1]).toBe(1.5)
  })

  it('should take a statement with other values each time', () => {
    const count = (word: string) =>
      one.execute({ sql: 'SELECT count(*) FROM words WHERE word = ?', args: [word] }).rows[0]?.[0]
    expect([count('lock'), count('none'), count('lock')]).toEqual([1, 0, 1])
  })

  it('should refuse what SQLite refuses, with its code, and go on', () => {
    const add = (word: string) =>
      one.execute({ sql: 'INSERT INTO words (word) VALUES (:word) RETURNING id', args: { ':word': word } })
    expect(() => add('lock')).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_UNIQUE' }))
    expect(add('door').rows[0]?.id).toBeGreaterThan(1)
    expect(() => one.execute('SELECT weight FROM words')).toThrow(/no such column/)
    expect(() => one.execute({ sql: 'SELECT ?', args: [Number.NaN] })).toThrow(RangeError)
  })

  it('should leave no statement open that would stand in a commit’s way', () => {
    other.execute('BEGIN IMMEDIATE')
    other.execute("INSERT INTO words (word) VALUES ('there')")
    other.execute('SELECT * FROM words')
    expect(() => other.execute("INSERT INTO words (word) VALUES ('there')")).toThrow(/UNIQUE/)
    expect(() => other.execute("INSERT INTO words (word) VALUES ('there') RETURNING id")).toThrow(/UNIQUE/)
    other.execute('COMMIT')
    expect(one.execute("SELECT 1 FROM words WHERE word = 'there'").rows).toHaveLength(1)
  })

  it('should see a column that another connection made', () => {
    const all = () => Object.keys(one.execute('SELECT * FROM words LIMIT 1').rows[0] ?? {})
    expect(all()).not.toContain('colour')
    other.execute('ALTER TABLE words ADD COLUMN colour text')
    expect(all()).toContain('colour')
  })
})

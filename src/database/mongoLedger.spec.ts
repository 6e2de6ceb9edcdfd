import { describe, expect, it } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { createLedger } from './ledger'
import { commandDoes } from './mongoCommands'
import { keepMongoLedger } from './mongoLedger'

describe('what a command of MongoDB does', () => {
  it('should name the collections that it reads and writes', () => {
    expect(commandDoes('find', { find: 'posts' })).toEqual({ reads: ['posts'], writes: [] })
    expect(commandDoes('getMore', { getMore: 1, collection: 'posts' })).toEqual({
      reads: ['posts'],
      writes: [],
    })
    expect(commandDoes('insert', { insert: 'posts' })).toEqual({ reads: [], writes: ['posts'] })
    expect(commandDoes('findAndModify', { findAndModify: 'posts' })).toEqual({
      reads: ['posts'],
      writes: ['posts'],
    })
    expect(commandDoes('ping', { ping: 1 })).toEqual({ reads: [], writes: [] })
  })

  it('should find every collection that an aggregation reads, at any depth', () => {
    const pipeline = [
      { $match: { _status: 'published' } },
      { $lookup: { from: 'members', as: 'author', pipeline: [{ $unionWith: 'tags' }] } },
      {
        $facet: {
          some: [{ $graphLookup: { from: 'comments' } }],
          others: [{ $unionWith: { coll: 'media' } }],
        },
      },
    ]
    expect(commandDoes('aggregate', { aggregate: 'posts', pipeline })).toEqual({
      reads: ['posts', 'members', 'tags', 'comments', 'media'],
      writes: [],
    })
  })

  it('should take what it does not know for a write of everything', () => {
    const anything = { reads: 'all', writes: 'all' }
    expect(commandDoes('bulkWrite', { bulkWrite: 1 })).toEqual(anything)
    expect(commandDoes('dropDatabase', { dropDatabase: 1 })).toEqual(anything)
    expect(commandDoes('constructor', {})).toEqual(anything)
    expect(commandDoes('aggregate', { aggregate: 1, pipeline: [] })).toEqual(anything)
    expect(commandDoes('aggregate', { aggregate: 'posts', pipeline: [{ $out: 'copies' }] })).toEqual(anything)
  })
})

describe('the ledger of MongoDB', () => {
  const open = () => {
    const client = new EventEmitter()
    const ledger = createLedger({ others: { heard: async () => [] } })
    keepMongoLedger(client, ledger)
    let requestId = 0
    const begin = (command: Record<string, unknown>) => {
      requestId += 1
      const [commandName = ''] = Object.keys(command)
      client.emit('commandStarted', { commandName, command, requestId })
      const own = requestId
      return (outcome: 'commandSucceeded' | 'commandFailed' = 'commandSucceeded') =>
        client.emit(outcome, { requestId: own })
    }
    const read = async (...collections: string[]) => {
      const since = await ledger.now()
      if (since === null) throw new Error('Nobody else writes.')
      const { seen } = await ledger.follow(since, async () => {
        for (const find of collections) begin({ find })()
      })
      return () => ledger.isCurrent(seen)
    }
    return { begin, read }
  }
  const session = { lsid: { id: Buffer.from('one') }, autocommit: false, txnNumber: 1 }

  it('should count a write when the server has answered, and when nobody knows what it did', async () => {
    const { begin, read } = open()
    const posts = await read('posts')
    const tags = await read('tags')
    const end = begin({ update: 'posts' })
    expect(posts()).toBe(true)
    end()
    expect([posts(), tags()]).toEqual([false, true])
    begin({ insert: 'tags' })('commandFailed')
    expect(tags()).toBe(false)
  })

  it('should count what a transaction writes at its commit, and never when it is rolled back', async () => {
    const { begin, read } = open()
    const posts = await read('posts')
    begin({ insert: 'posts', ...session })()
    begin({ abortTransaction: 1, ...session })()
    expect(posts()).toBe(true)
    begin({ update: 'posts', ...session, txnNumber: 2 })()
    begin({ find: 'tags', ...session, txnNumber: 2 })()
    const commit = begin({ commitTransaction: 1, ...session, txnNumber: 2 })
    expect(posts()).toBe(true)
    commit()
    expect(posts()).toBe(false)
  })

  it('should drop nothing for a transaction that only read', async () => {
    const { begin, read } = open()
    const posts = await read('posts')
    begin({ find: 'posts', ...session })()
    begin({ commitTransaction: 1, ...session })()
    expect(posts()).toBe(true)
  })

  it('should drop everything when a commit is sent again', async () => {
    const { begin, read } = open()
    begin({ insert: 'posts', ...session })()
    begin({ commitTransaction: 1, ...session })('commandFailed')
    const tags = await read('tags')
    begin({ commitTransaction: 1, ...session })()
    expect(tags()).toBe(false)
  })
})

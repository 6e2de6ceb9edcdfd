import { describe, expect, it } from '@jest/globals'
import { publishes, wordsOf } from './publishes'

const talk = {
  hasDrafts: false,
  words: wordsOf([
    { name: 'body', type: 'textarea' },
    { name: 'pinned', type: 'checkbox' },
    { name: 'moderation', type: 'select' },
  ]),
}
const blog = { hasDrafts: true, words: ['title'] }

describe('publishes', () => {
  it.each([
    ['a new document', talk, { body: 'Hello' }, null, true],
    ['changed words', talk, { body: 'Hello again' }, { body: 'Hello' }, true],
    [
      'a tick and a state',
      talk,
      { pinned: true, moderation: 'held' },
      { pinned: false, body: 'Hello' },
      false,
    ],
    ['the same words sent again', talk, { body: 'Hello' }, { body: 'Hello' }, false],
    ['a new draft', blog, { title: 'Soon', _status: 'draft' }, null, false],
    [
      'a draft that is written on',
      blog,
      { title: 'Later', _status: 'draft' },
      { title: 'Soon', _status: 'draft' },
      false,
    ],
    [
      'a draft that goes out',
      blog,
      { title: 'Soon', _status: 'published' },
      { title: 'Soon', _status: 'draft' },
      true,
    ],
    [
      'a published one put back',
      blog,
      { title: 'Soon', _status: 'draft' },
      { title: 'Soon', _status: 'published' },
      false,
    ],
    [
      'a published one reworded',
      blog,
      { title: 'Now', _status: 'published' },
      { title: 'Soon', _status: 'published' },
      true,
    ],
  ])('should be answered for %s', (_name, collection, data, before, answer) => {
    expect(publishes(collection, { data, before })).toBe(answer)
  })
})

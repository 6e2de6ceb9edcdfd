import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { layOut, missingHeads, type PlacedComment } from './entries'
import { placeOf } from './place'

/** A discussion as it could have been written: each comment answers one before it, or begins a thread. */
const discussion = fc
  .array(fc.option(fc.nat(), { nil: null }), { maxLength: 60 })
  .map((answers): PlacedComment[] => {
    const said: { id: number; head: number }[] = []
    for (const [i, answer] of answers.entries()) {
      const answered = answer === null || i === 0 ? undefined : said[answer % i]
      said.push({ id: i + 1, head: answered?.head ?? i + 1 })
    }
    return said
      .map(({ id, head }) => ({
        id,
        thread: head === id ? null : head,
        place: head === id ? placeOf({ number: id }) : placeOf({ thread: head, number: id }),
      }))
      .sort((a, b) => (a.place < b.place ? -1 : 1))
  })

describe('the layout of a discussion', () => {
  it('should keep every comment once, under what began its thread, in the order in which they were said', () => {
    fc.assert(
      fc.property(discussion, (comments) => {
        const entries = layOut(comments, [])
        expect(entries.map(({ id }) => id).sort()).toEqual(comments.map(({ id }) => id).sort())
        let head: unknown = null
        let last = 0
        for (const { id, isAnswer, comment } of entries) {
          if (!isAnswer) head = id
          else expect(comment?.thread).toBe(head)
          if (isAnswer) expect(Number(id)).toBeGreaterThan(last)
          last = isAnswer ? Number(id) : 0
        }
      }),
    )
  })

  it('should show what any page’s answers belong to, wherever the page is cut', () => {
    fc.assert(
      fc.property(discussion, fc.nat(60), fc.integer({ min: 1, max: 10 }), (comments, from, size) => {
        const page = comments.slice(from, from + size)
        const missing = missingHeads(page)
        // A page is cut once at its top: one thread at most began before it.
        expect(missing.length).toBeLessThanOrEqual(1)
        const heads = comments.filter(({ id }) => missing.includes(id))
        const entries = layOut(page, heads)
        expect(entries).toHaveLength(page.length + missing.length)
        expect(entries[0]?.isAnswer ?? false).toBe(false)
        expect(entries.filter(({ state }) => state === 'hidden')).toEqual([])
      }),
    )
  })

  it('should keep the place of what the reader may not see', () => {
    const answer = { id: 2, thread: 1, place: placeOf({ thread: 1, number: 2 }) }
    expect(layOut([answer], []).map(({ id, state }) => [id, state])).toEqual([
      [1, 'hidden'],
      [2, 'shown'],
    ])
  })
})

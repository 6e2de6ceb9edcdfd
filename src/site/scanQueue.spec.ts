import { describe, expect, it } from '@jest/globals'
import { readQueue, type Scan, verdictOf, withoutScan, withScan } from './scanQueue'

const scan = (code: string, key = `key-${code}`): Scan => ({ key, code, at: '2026-11-05T18:00:00.000Z' })
const refusal = (code: string) => ({ errors: [{ message: 'No.', extensions: { code } }] })

describe('the scans that a phone keeps', () => {
  it('should keep a code once, however often it is shown', () => {
    const queue = withScan(withScan([scan('A')], scan('A', 'again')), scan('B'))
    expect(queue).toEqual([scan('A'), scan('B')])
    expect(withoutScan(queue, 'key-A')).toEqual([scan('B')])
  })

  it('should survive a reload, and anything that is no scan', () => {
    expect(readQueue(JSON.stringify([scan('A'), { code: 'B' }, null, 3]))).toEqual([scan('A')])
    for (const kept of [null, '', '{', '{}', 'null']) expect(readQueue(kept)).toEqual([])
  })

  it('should say whether they are in, or were before', () => {
    const body = { row: { name: 'Zoë' }, already: false, checkedInAt: '2026-11-05T18:00:00.000Z' }
    expect(verdictOf(200, body)).toEqual({ kind: 'in', name: 'Zoë', at: body.checkedInAt })
    expect(verdictOf(200, { ...body, already: true })).toMatchObject({ kind: 'already' })
  })

  it('should let go of a scan only for what the hub says of its code', () => {
    expect(verdictOf(404, refusal('CODE_UNKNOWN'))).toEqual({ kind: 'refused', code: 'CODE_UNKNOWN' })
    expect(verdictOf(409, refusal('NOT_GOING'))).toEqual({ kind: 'refused', code: 'NOT_GOING' })
    expect(verdictOf(403, refusal('FORBIDDEN'))).toEqual({ kind: 'later', why: 'loggedOut' })
    for (const status of [0, 404, 429, 500, 502, 503])
      expect(verdictOf(status, null)).toEqual({ kind: 'later', why: 'away' })
  })
})

import { describe, expect, it } from '@jest/globals'
import { classify, redact, retryAfter, rows } from './classify'

const now = new Date('2026-11-22T09:00:00.000Z')
const answer = (status: number, body = '', headers: Record<string, string> = {}) => ({
  kind: 'answered' as const,
  status,
  headers: new Headers(headers),
  body: new TextEncoder().encode(body),
  truncated: false,
  url: 'https://example.org/',
})
const judge = (...args: Parameters<typeof answer>) => classify(answer(...args), { now, secrets: ['s3cret'] })

describe('classify', () => {
  it.each([
    [200, undefined],
    [204, undefined],
    [301, 'refused'],
    [400, 'refused'],
    [401, 'reauthorize'],
    [403, 'reauthorize'],
    [404, 'refused'],
    [408, 'later'],
    [410, 'refused'],
    [413, 'refused'],
    [418, 'refused'],
    [422, 'refused'],
    [425, 'later'],
    [429, 'later'],
    [500, 'unknown'],
    [501, 'refused'],
    [502, 'unknown'],
    [503, 'later'],
    [504, 'unknown'],
    [599, 'unknown'],
  ])('should take %i for %s', (status, kind) => expect(judge(status)?.kind).toBe(kind))

  it('should tell what was not sent from what may have been', () => {
    const rest = { now, secrets: [] }
    expect(classify({ kind: 'not-sent', why: 'x' }, rest)).toEqual({ kind: 'later', why: 'x' })
    expect(classify({ kind: 'maybe-sent', why: 'x' }, rest)).toEqual({ kind: 'unknown', why: 'x' })
  })

  it('should keep Retry-After, and let a row be overridden', () => {
    expect(judge(503, '', { 'retry-after': '120' })).toMatchObject({ at: '2026-11-22T09:02:00.000Z' })
    const overrides = { 503: rows.refused('NO') }
    expect(classify(answer(503), { now, secrets: [], overrides })).toMatchObject({
      kind: 'refused',
      code: 'NO',
    })
  })

  it('should repeat the network’s words, without secrets and cut short', () => {
    const body = JSON.stringify({ error: 'Bad token s3cret', message: 'x'.repeat(1_000) })
    const { why } = judge(401, body) as { why: string }
    expect(why).toMatch(/^HTTP 401: Bad token …: x+…$/)
    expect(why.length).toBeLessThanOrEqual(300)
  })
})

describe('retryAfter', () => {
  it.each([
    ['30', '2026-11-22T09:00:30.000Z'],
    ['Sun, 22 Nov 2026 10:00:00 GMT', '2026-11-22T10:00:00.000Z'],
    ['Sun, 22 Nov 2020 10:00:00 GMT', '2026-11-22T09:00:00.000Z'],
    ['99999999999999999999', '2026-11-23T09:00:00.000Z'],
    ['soon', null],
    ['', null],
    [null, null],
  ])('should read %s', (value, expected) =>
    expect(retryAfter(new Headers(value === null ? {} : { 'retry-after': value }), now)).toBe(expected),
  )

  it.each([
    ['ours is an hour ahead', '08:00:00', '2026-11-22T10:30:00.000Z'],
    ['ours is an hour behind', '10:00:00', '2026-11-22T09:00:00.000Z'],
  ])('should read a date by the clock of who wrote it when %s', (_what, there, expected) => {
    const date = `Sun, 22 Nov 2026 ${there} GMT`
    const headers = new Headers({ date, 'retry-after': 'Sun, 22 Nov 2026 09:30:00 GMT' })
    expect(retryAfter(headers, now)).toBe(expected)
  })
})

describe('redact', () => {
  it('should leave an empty secret alone', () => expect(redact('a  b', [''])).toBe('a b'))
})

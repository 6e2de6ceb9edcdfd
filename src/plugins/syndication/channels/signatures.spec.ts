import { describe, expect, it } from '@jest/globals'
import { createHmac } from 'node:crypto'
import { isFresh, isSignedByMeta, isSignedBySlack } from './signatures'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a signature of Slack', () => {
  // api.slack.com, verifying requests from Slack: the worked example.
  const secret = '8f742231b10e8888abcd99yyyzzz85a5'
  const body = bytes(
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
  )
  const stamp = '1531420618'
  const signature = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503'

  it('should be taken as their example has it', () => {
    expect(isSignedBySlack(secret, { signature, stamp }, body)).toBe(true)
  })

  it.each([
    ['another secret', () => isSignedBySlack('other', { signature, stamp }, body)],
    ['another time', () => isSignedBySlack(secret, { signature, stamp: '1531420619' }, body)],
    ['another byte', () => isSignedBySlack(secret, { signature, stamp }, bytes('token=xyzz1'))],
    ['no signature', () => isSignedBySlack(secret, { signature: null, stamp }, body)],
  ])('should be refused with %s', (_what, judged) => {
    expect(judged()).toBe(false)
  })

  it('should be stale after five minutes, either way', () => {
    const at = (seconds: number) => isFresh(stamp, new Date((Number(stamp) + seconds) * 1000))
    expect([at(300), at(301), at(-300), at(-301)]).toEqual([true, false, true, false])
    expect(isFresh('1531420618.5', new Date(1_531_420_618_000))).toBe(false)
  })
})

describe('a signature of Meta', () => {
  const secret = 'app secret'
  // Escaped letters, as Meta writes them: another spelling of the same JSON is another body.
  const raw = '{"object":"page","entry":[{"message":"\\u00e9t\\u00e9"}]}'
  const header = `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`

  it('should be taken over the very bytes, and over no other spelling', () => {
    expect(isSignedByMeta(secret, header, bytes(raw))).toBe(true)
    expect(isSignedByMeta(secret, header, bytes(JSON.stringify(JSON.parse(raw))))).toBe(false)
  })

  it('should be refused when it is missing or cut', () => {
    expect(isSignedByMeta(secret, null, bytes(raw))).toBe(false)
    expect(isSignedByMeta(secret, header.slice(0, 20), bytes(raw))).toBe(false)
  })
})

import { describe, expect, it } from '@jest/globals'
import { deviceOf } from './device'

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit'
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

describe('deviceOf', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox · Linux'],
    [`${mac}/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15`, 'Safari · macOS'],
    [`${windows} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, 'Edge · Windows'],
    [`${windows} Chrome/131.0.0.0 Safari/537.36 OPR/116.0.0.0`, 'Opera · Windows'],
    [`${iPhone} CriOS/131.0 Mobile/15E148 Safari/604.1`, 'Chrome · iPhone'],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-S901B) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0',
      'Samsung Internet · Android',
    ],
    ['curl/8.5.0', 'API'],
    ['', null],
    ['something else', null],
  ])('should make of %j: %j', (userAgent, device) => expect(deviceOf(userAgent)).toBe(device))

  it('should read no more than a browser would send', () => {
    expect(deviceOf(`${'x'.repeat(1_000_000)} Firefox/133.0`)).toBeNull()
  })
})

import { describe, expect, it } from '@jest/globals'
import { networkOf, traceHashes } from './traces'

const at = (iso: string, address = '203.0.113.7', browser = 'Firefox') =>
  traceHashes({ secret: 'of the tests', address, browser, at: new Date(iso) })

describe('traceHashes', () => {
  it('should be another hash every week, and know those of the four weeks before', () => {
    const [now] = at('2030-05-06T10:00:00Z')
    const [later] = at('2030-05-20T10:00:00Z')
    expect(later?.hashes[0]).not.toBe(now?.hashes[0])
    expect(later?.hashes).toContain(now?.hashes[0])
    expect(at('2030-06-24T10:00:00Z')[0]?.hashes).not.toContain(now?.hashes[0])
  })

  it('should tell apart addresses, secrets, and browsers within a network', () => {
    const [address, device] = at('2030-05-06T10:00:00Z')
    const [moved, sameDevice] = at('2030-05-06T10:00:00Z', '203.0.113.99')
    expect(moved?.hashes[0]).not.toBe(address?.hashes[0])
    expect(sameDevice?.hashes[0]).toBe(device?.hashes[0])
    expect(at('2030-05-06T10:00:00Z', '203.0.113.7', '')).toHaveLength(1)
    expect(JSON.stringify([address, device])).not.toContain('203.0')
  })

  it.each([
    ['203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113'],
    ['2001:db8:7::1', '2001:db8:7'],
  ])('should take %s for part of %s', (address, network) => expect(networkOf(address)).toBe(network))
})

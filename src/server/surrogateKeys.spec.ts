import { describe, expect, it } from '@jest/globals'
import { surrogateKey } from './surrogateKeys'

const slugs = new Set(['posts', 'conduct-acceptances', 'hub'])

describe('the surrogate key of an answer', () => {
  it('should name the collections that the answer was made from, once, and no other word of a statement', () => {
    const words = ['select', 'password', 'posts_locales', 'posts', '_posts_v_rels', 'conduct_acceptances']
    expect(surrogateKey(new Set(words), slugs)).toBe('all conduct-acceptances posts')
  })

  it('should be that of all answers where nobody knows, or there is no room', () => {
    expect(surrogateKey('all', slugs)).toBe('all')
    const many = Array.from({ length: 2000 }, (_, n) => `table-${n}`)
    expect(surrogateKey(new Set(many), new Set(many))).toBe('all')
  })

  it('should hold nothing that ends a header', () => {
    expect(surrogateKey(new Set(['posts\r\nset-cookie: a=b']), slugs)).toBe('all')
  })
})

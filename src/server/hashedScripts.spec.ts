import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { hashedScripts } from './hashedScripts'

const policy = "default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'"
const digest = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

describe('a page that is given again', () => {
  it('should name its own scripts by their digest, data apart, and hold no nonce', () => {
    const html =
      '<script nonce="abc">one()</script><script type="application/ld+json">{}</script><style nonce="abc">a{}</style><p>nonce="abc"</p>'
    expect(hashedScripts(html, policy)).toEqual({
      html: '<script>one()</script><script type="application/ld+json">{}</script><style>a{}</style><p>nonce="abc"</p>',
      policy: `default-src 'self'; script-src ${digest('one()')}; style-src 'self'`,
    })
  })

  it('should let nothing run on a page without scripts', () => {
    expect(hashedScripts('<p>', policy)?.policy).toContain("script-src 'none';")
  })

  it('should leave a page that loads scripts to its one reader', () => {
    expect(hashedScripts('<script async="" src="/_next/a.js" nonce="abc"></script>', policy)).toBeNull()
  })
})

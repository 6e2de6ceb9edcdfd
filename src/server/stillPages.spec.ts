import { describe, expect, it } from '@jest/globals'
import { withoutIdleScripts } from './stillPages'

const idle = new Set(['12', 'a name'])
const payload = (...ids: string[]): string =>
  ids
    .map(
      (id) => `<script nonce="n">self.__next_f.push([1,"3:I[${id},[\\"$2\\"],\\"default\\"]\\n"])</script>`,
    )
    .join('')
const page = (...ids: string[]): string =>
  `<head><link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/a.js"/>` +
  `<link rel="preload" href="/drawn/a.svg" as="image"/><script src="/_next/static/chunks/a.js" async="" nonce="n"></script>` +
  `<script src="/_next/static/chunks/b.js" noModule="" nonce="n"></script></head><body><p>Text</p>` +
  `<script type="application/ld+json">{"name":"self.__next_f"}</script><script nonce="n">own()</script>` +
  `<script nonce="n" id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(["a.js"])</script>` +
  `<script nonce="n">(self.__next_f=self.__next_f||[]).push([0])</script>${payload(...ids)}</body>`

describe('a page on which nothing waits for scripts', () => {
  it('should be sent without those of React and Next, and with everything else', () => {
    expect(withoutIdleScripts(page('12', '\\"a name\\"'), idle)).toBe(
      '<head><link rel="preload" href="/drawn/a.svg" as="image"/></head><body><p>Text</p>' +
        '<script type="application/ld+json">{"name":"self.__next_f"}</script><script nonce="n">own()</script></body>',
    )
  })

  it.each([
    ['uses a module that wakes', page('12', '13')],
    ['uses one that has a name', page('12', '\\"another\\"')],
    ['cannot be read', page()],
  ])('should keep them when it %s', (_case, html) => {
    expect(withoutIdleScripts(html, idle)).toBe(html)
  })

  it('should keep them while no build is known', () => {
    expect(withoutIdleScripts(page('12'), new Set())).toBe(page('12'))
  })
})

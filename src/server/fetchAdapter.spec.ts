import { expect, it } from '@jest/globals'
import { ownAddress } from './fetchAdapter'

const hub = 'https://hub.example'

it.each([
  ['/api/posts?a=b', '/api/posts?a=b'],
  ['http://evil.example/api/posts?a=b', '/api/posts?a=b'],
  ['//evil.example/api/posts', '//evil.example/api/posts'],
  ['/api/posts?next=//evil.example', '/api/posts?next=//evil.example'],
])('should take %s for an address of the hub', (asked, path) => {
  expect(ownAddress(asked, hub)).toBe(hub + path)
  expect(new URL(ownAddress(asked, hub)).origin).toBe(hub)
})

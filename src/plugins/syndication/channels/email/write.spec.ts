import { describe, expect, it } from '@jest/globals'
import type { EmailDraft } from './compose'
import { failureOf } from './publish'
import type { EmailSettings } from './settings'
import { writeMail } from './write'

const settings: EmailSettings = { to: 'news@lists.example', from: 'hub@hub.example', fromName: 'The hub' }
const draft: EmailDraft = {
  subject: 'Coffee <b>',
  text: 'Come & see.\n\nhttps://hub.example/blog/coffee?a=1&b=2.',
  language: 'fr',
  picture: null,
}
const write = (change: Partial<EmailSettings> = {}) =>
  writeMail({
    key: 'k1',
    draft,
    settings: { ...settings, ...change },
    picture: null,
    now: new Date('2026-11-22T09:00:00Z'),
  })

describe('writeMail', () => {
  it('should give every copy of a delivery the same Message-ID', () => {
    expect(write().messageId).toBe('<k1@hub.example>')
    expect(write().messageId).toBe(write().messageId)
  })

  it('should let a mail program unsubscribe by one press where the address is one of the web (RFC 8058)', () => {
    expect(write({ unsubscribe: 'https://lists.example/leave' }).headers).toMatchObject({
      'List-Unsubscribe': '<https://lists.example/leave>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(write({ unsubscribe: 'mailto:leave@lists.example' }).headers).not.toHaveProperty(
      'List-Unsubscribe-Post',
    )
    expect(write().headers).not.toHaveProperty('List-Unsubscribe')
  })

  it('should say the same in HTML and in plain text, with what people wrote escaped', () => {
    const { html, text } = write({ unsubscribe: 'https://lists.example/leave' })
    expect(html).toContain('Coffee &lt;b&gt;')
    expect(html).toContain('<a href="https://hub.example/blog/coffee?a=1&amp;b=2">')
    expect(text).toContain('Se désabonner\u202f: https://lists.example/leave')
    expect(html).not.toMatch(/<script|<link|src="http/)
  })
})

describe('failureOf', () => {
  it.each([
    [{ code: 250, command: 'DATA' }, undefined],
    [{ code: 421, command: 'DATA' }, 'later'],
    [{ code: 535, command: 'AUTH' }, 'reauthorize'],
    [{ code: 550, command: 'RCPT TO' }, 'reauthorize'],
    [{ code: 550, command: 'DATA' }, 'refused'],
  ] as const)('should take %j for %s', (said, kind) =>
    expect(failureOf({ kind: 'answered', text: '', ...said }, [])?.kind).toBe(kind),
  )
})

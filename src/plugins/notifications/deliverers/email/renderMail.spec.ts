import { describe, expect, it } from '@jest/globals'
import { messageId } from './messageId'
import { renderMail } from './renderMail'

const siteURL = 'https://hub.example.org'

describe('renderMail', () => {
  const letter = {
    subject: 'Confirm\nyour address',
    lines: ['Welcome <b>here</b>.', 'Two\nlines.'],
    button: { label: 'Confirm', path: '/verify?token=a&b' },
    after: 'Or ignore this.',
  }
  const reader = { email: 'jo@example.org', name: 'Jo <script>', language: 'en' as const }

  it('should say in plain text everything that the HTML says', () => {
    const { subject, text } = renderMail({ letter, reader, hubName: 'Hub', siteURL })
    expect(subject).toBe('Confirm your address')
    expect(text).toBe(
      [
        'Hello Jo <script>,',
        'Welcome <b>here</b>.',
        'Two\nlines.',
        'Confirm: https://hub.example.org/verify?token=a&b',
        'Or ignore this.',
        '-- \nHub\nhttps://hub.example.org',
      ].join('\n\n'),
    )
  })

  it('should escape everything that people wrote', () => {
    const { html } = renderMail({ letter, reader, hubName: '<i>Hub</i>', siteURL })
    expect(html).toContain('Jo &lt;script&gt;')
    expect(html).toContain('&lt;b&gt;here&lt;/b&gt;')
    expect(html).toContain('&lt;i&gt;Hub&lt;/i&gt;')
    expect(html).toContain('href="https://hub.example.org/verify?token=a&amp;b"')
    expect(html).toContain('Two<br>lines.')
    expect(html).not.toMatch(/<script|<b>|<i>/)
  })

  it('should load nothing from elsewhere', () => {
    const { html } = renderMail({ letter, reader, hubName: 'Hub', siteURL })
    expect(html).not.toMatch(/<img|<link|@import|url\(/)
  })

  it('should write French to French readers, with links to the French site', () => {
    const { text, html } = renderMail({
      letter,
      reader: { ...reader, name: 'Zoé', language: 'fr' },
      hubName: 'Hub',
      siteURL,
    })
    expect(text).toContain('Bonjour Zoé,')
    expect(text).toContain('Confirm\u202f: https://hub.example.org/fr/verify?token=a&b')
    expect(html).toContain('<html lang="fr">')
  })
})

describe('messageId', () => {
  it('should be the same for the same notification and belong to the hub', () => {
    expect(messageId(7, 'https://hub.example.org:8443')).toBe('<notification.7@hub.example.org>')
  })
})

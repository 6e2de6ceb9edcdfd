import { describe, expect, it } from '@jest/globals'
import { palettes } from '../../../../core/palette'
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
  const hub = { name: 'Hub', accent: '#aa3355' }
  const reader = { email: 'jo@example.org', name: 'Jo <script>', language: 'en' as const }

  it('should say in plain text everything that the HTML says', async () => {
    const { subject, text } = await renderMail({ letter, reader, hub, unsubscribe: null, siteURL })
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

  it('should escape everything that people wrote', async () => {
    const { html } = await renderMail({
      letter,
      reader,
      hub: { name: '<i>Hub</i>', accent: null },
      unsubscribe: null,
      siteURL,
    })
    expect(html).toContain('Jo &lt;script&gt;')
    expect(html).toContain('&lt;b&gt;here&lt;/b&gt;')
    expect(html).toContain('&lt;i&gt;Hub&lt;/i&gt;')
    expect(html).toContain('href="https://hub.example.org/verify?token=a&amp;b"')
    expect(html).toContain('Two<br/>lines.')
    expect(html).not.toMatch(/<script|<b>|<i>/)
  })

  it('should load nothing from elsewhere', async () => {
    const { html } = await renderMail({ letter, reader, hub, unsubscribe: null, siteURL })
    expect(html).not.toMatch(/<img|<link|@import|url\(/)
  })

  it('should write French to French readers, with links to the French site', async () => {
    const { text, html } = await renderMail({
      letter,
      reader: { ...reader, name: 'Zoé', language: 'fr' },
      hub,
      unsubscribe: null,
      siteURL,
    })
    expect(text).toContain('Bonjour Zoé,')
    expect(text).toContain('Confirm\u202f: https://hub.example.org/fr/verify?token=a&b')
    expect(html).toMatch(/<html [^>]*lang="fr"/)
  })
})

describe('renderMail, for what can be chosen', () => {
  it('should list what happened, and say how to stop it, in text and HTML alike', async () => {
    const { text, html } = await renderMail({
      letter: {
        subject: 'Digest',
        lines: ['Lead.'],
        items: [{ text: 'A & B', path: '/forum/a/b' }, { text: 'No link' }],
      },
      reader: { email: 'zoe@example.org', name: 'Zoé', language: 'fr' },
      hub: { name: 'Hub', accent: null },
      unsubscribe: { token: 'abc.def', title: 'Vie de la communauté' },
      siteURL,
    })
    expect(text).toContain(`• A & B\n  ${siteURL}/fr/forum/a/b\n• No link`)
    expect(text).toContain('«\u202fVie de la communauté\u202f»')
    for (const link of [`${siteURL}/fr/unsubscribe?token=abc.def`, `${siteURL}/fr/account/notifications`]) {
      expect(text).toContain(link)
      expect(html).toContain(`href="${link}"`)
    }
    expect(html).toContain('A &amp; B')
  })

  it('should take its colours from the hub’s accent, light and dark, and leave the admin’s address alone', async () => {
    const mail = (accent: string) =>
      renderMail({
        letter: { subject: 'S', lines: ['L'], button: { label: 'Open', path: '/admin/collections/x' } },
        reader: { email: 'zoe@example.org', name: 'Zoé', language: 'fr' },
        hub: { name: 'Hub', accent },
        unsubscribe: null,
        siteURL,
      })
    const [red, blue] = await Promise.all([mail('#aa2222'), mail('#2222aa')])
    expect(red.html).toContain(`href="${siteURL}/admin/collections/x"`)
    for (const accent of ['#aa2222', '#2222aa']) {
      const { light, dark } = palettes(accent)
      const { html } = accent === '#aa2222' ? red : blue
      expect(html).toContain(`background-color:${light.accent}`)
      expect(html).toContain(`.m-button{background-color:${dark.accent} !important}`)
    }
  })
})

describe('messageId', () => {
  it('should be the same for the same notification and belong to the hub', () => {
    expect(messageId(7, 'https://hub.example.org:8443')).toBe('<notification.7@hub.example.org>')
  })
})

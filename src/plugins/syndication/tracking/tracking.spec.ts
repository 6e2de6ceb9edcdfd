import { describe, expect, it } from '@jest/globals'
import { isPerson } from './followLink'
import { isCode, leadingTo, previewAddress, targetOf, trackingOf, withUtm } from './tracking'

const siteURL = 'https://hub.example'
const page = `${siteURL}/fr/blog/spring-fair`
const nothing = { utm: false, campaign: null, counted: false }

describe('the address that a post leads to', () => {
  const to = (tracking: object, url = page) =>
    targetOf({ url, tracking: { ...nothing, ...tracking }, source: 'mastodon', siteURL })

  it('should be the page itself, where the account was told nothing', () => {
    expect(trackingOf({})).toEqual(nothing)
    expect(to({})).toEqual({ kind: 'plain', url: page })
  })

  it('should say where readers come from', () => {
    expect(to({ utm: true })).toEqual({
      kind: 'plain',
      url: `${page}?utm_source=mastodon&utm_medium=social&utm_campaign=spring-fair`,
    })
  })

  it('should take the campaign of the channel', () => {
    expect(withUtm(page, { source: 'x', campaign: 'été 2027' })).toContain('utm_campaign=%C3%A9t%C3%A9+2027')
  })

  it('should keep what the address says already, its place in the page included', () => {
    expect(withUtm(`${page}?date=3&utm_source=flyer#programme`, { source: 'x', campaign: 'a' })).toBe(
      `${page}?date=3&utm_source=flyer&utm_medium=social&utm_campaign=a#programme`,
    )
  })

  it('should be counted as a path of the hub, with the network in it', () => {
    expect(to({ counted: true, utm: true })).toEqual({
      kind: 'counted',
      path: '/fr/blog/spring-fair?utm_source=mastodon&utm_medium=social&utm_campaign=spring-fair',
    })
  })

  it.each([
    'https://elsewhere.example/a',
    'https://hub.example.evil/a',
    'http://hub.example/a',
    'no address',
  ])('should stay as it is outside the hub: %s', (url) => {
    expect(to({ counted: true, utm: true }, url)).toEqual({ kind: 'plain', url })
  })

  it('should be previewed at its true length', () => {
    const tracking = { ...nothing, counted: true }
    expect(previewAddress({ url: page, tracking, source: 'x', siteURL })).toBe(`${siteURL}/go/0000000000`)
  })
})

describe('the words of an editor', () => {
  const short = `${siteURL}/go/0123456789`
  const say = (words: string) =>
    leadingTo({ title: '', excerpt: null, url: page, tags: [], image: null, words }, short)

  it.each([
    [`See ${page}`, `See ${short}`],
    [`See ${page}. Or (${page}), or ${page}`, `See ${short}. Or (${short}), or ${short}`],
    [`${page}\nand more`, `${short}\nand more`],
    [`${page}-2 and ${page}/photos and ${page}?date=3`, `${page}-2 and ${page}/photos and ${page}?date=3`],
    ['No link', 'No link'],
  ])('should lead where the post does, and nowhere else: %s', (words, led) => {
    expect(say(words)).toMatchObject({ url: short, words: led })
  })
})

describe('a code', () => {
  it.each(['', '0123', '0123456789a', '012345678G', '../../../a', '0123456789\n'])(
    'should not be %j',
    (text) => {
      expect(isCode(text)).toBe(false)
    },
  )
})

describe('who is counted', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const visit = { method: 'GET', userAgent: firefox, purpose: '' }

  it('should be a person who follows a link', () => {
    expect(isPerson(visit)).toBe(true)
  })

  it.each([
    ['a program without a name', { userAgent: undefined }],
    ['Mastodon', { userAgent: 'Mastodon/4.4.1 (http.rb/5.2.0; +https://mastodon.example/) Bot' }],
    [
      'Bluesky’s cards',
      { userAgent: 'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)' },
    ],
    ['Telegram', { userAgent: 'TelegramBot (like TwitterBot)' }],
    ['Slack', { userAgent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' }],
    ['Discord', { userAgent: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)' }],
    ['LinkedIn', { userAgent: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; +http://www.linkedin.com)' }],
    ['Facebook', { userAgent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)' }],
    ['curl', { userAgent: 'curl/8.5.0' }],
    ['a page that is fetched ahead', { purpose: 'prefetch;prerender' }],
    ['who asks for the head alone', { method: 'HEAD' }],
  ])('should not be %s', (_name, more) => {
    expect(isPerson({ ...visit, ...more })).toBe(false)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { settingsOf } from '../../src/plugins/notifications/options'
import { previewMail } from '../../src/plugins/notifications/preview/previewMail'
import { pathOf } from '../../src/core/letter'
import { bootHub, type TestHub } from '../helpers/bootHub'

const languages = ['en', 'fr'] as const
const siteURL = 'https://hub.example.org'

describe('every kind of notification', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await bootHub({ options: { siteURL } })
  })
  afterAll(() => hub.stop())

  const each = async (
    look: (args: { name: string; language: 'en' | 'fr' }) => Promise<string[]>,
  ): Promise<string[]> => {
    const faults: string[] = []
    for (const name of Object.keys(settingsOf(hub.payload).kinds))
      for (const language of languages)
        faults.push(...(await look({ name, language })).map((fault) => `${name} (${language}): ${fault}`))
    return faults
  }

  it('should say something from its sample in both languages, and not the same', async () => {
    const { kinds, now } = settingsOf(hub.payload)
    const faults = await each(async ({ name, language }) => {
      const { sample, write } = kinds[name] ?? { write: () => null }
      const say = (as: 'en' | 'fr') =>
        write({ data: sample?.data ?? {}, account: sample?.account ?? {}, language: as, now: now() })
      const letter = say(language)
      if (!letter) return ['says nothing: give it a sample']
      const path = pathOf(letter)
      return [
        ...(letter.subject.trim() === '' || letter.lines.length === 0 ? ['no subject or no words'] : []),
        ...(letter.subject === say(language === 'en' ? 'fr' : 'en')?.subject
          ? ['the same subject in both']
          : []),
        ...(path !== null && !/^\/(?!\/|fr(\/|$))/.test(path)
          ? [`the path "${path}" is none of the site`]
          : []),
      ]
    })
    expect(faults).toEqual([])
  })

  it('should be a whole mail in both languages: subject, text, absolute links, nothing unfilled, nothing remote', async () => {
    const req = await hub.requestOf(null)
    const { kinds } = settingsOf(hub.payload)
    const faults = await each(async ({ name, language }) => {
      if (!kinds[name]?.via.includes('email')) return []
      const mail = await previewMail({ kind: name, language }, req)
      if (!mail) return ['no mail']
      const { subject, html, text } = mail
      const links = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, url = '']) => url)
      return [
        ...(subject === '' || subject.includes('\n') ? ['subject'] : []),
        ...(text.length < 40 || /<\/?[a-z]+[ >]/.test(text) ? ['text part'] : []),
        ...links
          .filter((url) => !url.startsWith(`${siteURL}/`) && url !== siteURL)
          .map((url) => `link ${url}`),
        ...links
          .filter((url) => language === 'fr' && !/^https:[/]{2}[^/]+[/](fr|admin)([/?#]|$)/.test(url))
          .map((url) => `link to the English site ${url}`),
        ...(/undefined|null|NaN|\[object|\{\w+\}|\$\{/.test(text + subject) ? [`unfilled in: ${text}`] : []),
        ...(/<img|<link|@import|url\(|<script/.test(html) ? ['loads something'] : []),
        ...(language === 'fr' &&
        /[^\s\u202f\u00a0][;!?](\s|$)|[^\u202f\u00a0] [;:!?»]|« |\w'\w/m.test(text.replace(/https?:\S+/g, ''))
          ? [`French typography: ${text}`]
          : []),
        ...(links.every((url) => text.includes(url.replaceAll('&amp;', '&')))
          ? []
          : ['a link that the text lacks']),
      ]
    })
    expect(faults).toEqual([])
  })

  it('should be previewed by staff and nobody else', async () => {
    const preview = async (roles: ('moderator' | 'member')[] | null, kind: string): Promise<Response> => {
      const endpoint = (hub.payload.config.endpoints ?? []).find(({ path }) => path === '/mail-preview/:kind')
      const req = await hub.requestOf(roles && (await hub.createMember({ roles })))
      const routed = Object.assign(req, {
        routeParams: { kind },
        searchParams: new URLSearchParams({ language: 'fr' }),
      })
      return endpoint?.handler(routed) ?? new Response(null, { status: 404 })
    }
    const mail = (await (await preview(['moderator'], 'member.verify')).json()) as { subject: string }
    expect(mail.subject).toBe('Confirmez votre adresse e-mail')
    await expect(preview(['moderator'], 'constructor')).rejects.toMatchObject({ code: 'KIND_NOT_FOUND' })
    for (const roles of [null, ['member' as const]])
      await expect(preview(roles, 'member.verify')).rejects.toMatchObject({ status: 403 })
  })
})

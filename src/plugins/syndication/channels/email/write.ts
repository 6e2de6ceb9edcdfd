import type { OutboundMail, Prepared } from '../channel'
import type { EmailDraft } from './compose'
import type { EmailSettings } from './settings'

const words = {
  en: {
    why: (from: string) => `You receive this because you subscribed to ${from}.`,
    leave: 'Unsubscribe',
    labelled: (name: string, url: string) => `${name}: ${url}`,
  },
  fr: {
    why: (from: string) => `Vous recevez ce message parce que vous êtes abonné à ${from}.`,
    leave: 'Se désabonner',
    labelled: (name: string, url: string) => `${name}\u202f: ${url}`,
  },
} as const

const pictureId = 'picture@hub'

/**
 * Pure: a draft as a mail. Plain text and HTML say the same; nothing is loaded from elsewhere.
 *
 * @param args.key - of the delivery: the Message-ID (RFC 5322 §3.6.4) is made of it, so every copy has the same.
 */
export const writeMail = (args: {
  key: string
  draft: EmailDraft
  settings: EmailSettings
  picture: Prepared | null
  now: Date
}): OutboundMail => {
  const { key, draft, settings, picture, now } = args
  const { subject, text, language } = draft
  const told = words[language]
  const why = told.why(settings.fromName)
  const leave = settings.unsubscribe
  const footer = leave === undefined ? why : `${why}\n${told.labelled(told.leave, leave)}`
  return {
    from: { name: settings.fromName, address: settings.from },
    to: settings.to,
    subject,
    text: [text, `-- \n${footer}`].filter((each) => each !== '').join('\n\n'),
    html: htmlOf({
      draft,
      picture,
      why,
      leave: leave === undefined ? null : { url: leave, name: told.leave },
    }),
    messageId: messageIdOf(key, settings),
    date: now,
    headers: { 'Content-Language': language, ...(leave === undefined ? {} : leaveHeaders(leave)) },
    pictures: picture ? [{ cid: pictureId, type: picture.type, bytes: picture.bytes }] : [],
  }
}

/** The Message-ID of a delivery: unique to it, and the same for all its attempts. */
export const messageIdOf = (key: string, { from }: EmailSettings): string =>
  `<${key}@${from.slice(from.indexOf('@') + 1)}>`

/** RFC 2369 for every mail program; RFC 8058, one press and no page, where the address is one of the web. */
const leaveHeaders = (url: string): Record<string, string> => ({
  'List-Unsubscribe': `<${url}>`,
  ...(url.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
})

const htmlOf = (args: {
  draft: EmailDraft
  picture: Prepared | null
  why: string
  leave: { url: string; name: string } | null
}): string => {
  const { draft, picture, why, leave } = args
  const image = picture
    ? `<p><img src="cid:${pictureId}" alt="${escape(picture.alt)}" style="max-width:100%;height:auto"></p>`
    : ''
  const paragraphs = draft.text
    .split(/\n{2,}/)
    .filter((each) => each !== '')
    .map((each) => `<p>${linked(each).replace(/\n/g, '<br>')}</p>`)
    .join('')
  const foot = leave ? `${escape(why)} <a href="${escape(leave.url)}">${leave.name}</a>` : escape(why)
  return `<!doctype html><html lang="${draft.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(draft.subject)}</title></head><body style="max-width:36em;margin:0 auto;padding:16px;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere"><h1 style="font-size:1.4em;line-height:1.25">${escape(draft.subject)}</h1>${image}${paragraphs}<hr><p style="font-size:13px">${foot}</p></body></html>`
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const linked = (text: string): string =>
  escape(text).replace(
    /https?:\/\/(?:(?!&(?:lt|gt|quot);)\S)*[^\s.,;:!?)\]}'’»]/g,
    (url) => `<a href="${url}">${url}</a>`,
  )

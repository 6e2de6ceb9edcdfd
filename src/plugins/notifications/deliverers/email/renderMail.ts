import { createElement } from 'react'
import { type Letter, pathIn } from '../../../../core/letter'
import { messages } from '../../messages'
import { unsubscribePath } from '../../unsubscribe/endpoints'
import type { Parcel, Reader } from '../deliverer'
import { Mail, type MailContent } from './Mail'

/** What a mail is made of. */
export type MailParts = Pick<Parcel, 'letter' | 'reader' | 'hub' | 'unsubscribe'> & {
  /** Public origin of the site: every link begins with it. */
  siteURL: string
}

/**
 * A letter → subject, plain text and HTML, which say the same. No picture and no remote file, so that nobody learns
 * whether it was opened.
 */
export const renderMail = async (
  parts: MailParts,
): Promise<{ subject: string; text: string; html: string }> => {
  const content = contentOf(parts)
  // Late: Next refuses to bundle it with the admin, which loads the configuration too and sends no mail.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return {
    // A subject is one line.
    subject: parts.letter.subject.replace(/\s+/g, ' '),
    text: textOf(content, parts.reader),
    html: `<!doctype html>${renderToStaticMarkup(createElement(Mail, { content }))}`,
  }
}

/** The words and absolute addresses of a mail, in the order in which it shows them. */
const contentOf = ({ letter, reader, hub, unsubscribe, siteURL }: MailParts): MailContent => {
  const { language } = reader
  const words = messages[language]
  const to = (path: string): string => siteURL + pathIn(language, path)
  return {
    language,
    title: letter.subject,
    hub,
    home: language === 'en' ? siteURL : to(''),
    paragraphs: [words.greeting(reader.name), ...letter.lines],
    items: itemsOf(letter).map(({ text, path }) => ({ text, url: path === undefined ? null : to(path) })),
    button: letter.button ? { label: letter.button.label, url: to(letter.button.path) } : null,
    after: letter.after ?? null,
    unsubscribe: unsubscribe && {
      why: words.unsubscribe.why(unsubscribe.title),
      links: [
        { label: words.unsubscribe.link, url: to(unsubscribePath(unsubscribe.token)) },
        { label: words.unsubscribe.choose, url: to('/account/notifications') },
      ],
    },
  }
}

const itemsOf = ({ items = [] }: Letter): NonNullable<Letter['items']> => items

const textOf = (content: MailContent, { language }: Reader): string => {
  const { paragraphs, items, button, after, unsubscribe, hub, home } = content
  const { labelled } = messages[language]
  return [
    ...paragraphs,
    ...(items.length > 0
      ? [items.map(({ text, url }) => `• ${text}${url === null ? '' : `\n  ${url}`}`).join('\n')]
      : []),
    ...(button ? [labelled(button.label, button.url)] : []),
    ...(after === null ? [] : [after]),
    `-- \n${hub.name}\n${home}`,
    ...(unsubscribe
      ? [[unsubscribe.why, ...unsubscribe.links.map(({ label, url }) => labelled(label, url))].join('\n')]
      : []),
  ].join('\n\n')
}

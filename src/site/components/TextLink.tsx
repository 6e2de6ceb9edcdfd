import type { ReactNode } from 'react'
import { sanitizeUrl } from 'payload/shared'
import { pageLink } from '../../core/pageLink'
import { referenced } from '../loaders/reference'
import { readablePath } from '../paths'
import { visit } from '../server/visit'
import { docOr, type Fields, textOr } from './blocks/fields'

/** A link within a text, in the reader's language; words alone where it leads to what they may not read. */
export const TextLink = async ({ fields, children }: { fields: Fields; children: ReactNode }) => {
  const { href, locale } = await visit()
  if (fields.linkType !== 'internal')
    return (
      <a
        href={pageLink(locale, sanitizeUrl(textOr(fields.url)))}
        {...(fields.newTab === true ? { rel: 'noopener noreferrer', target: '_blank' } : {})}
      >
        {children}
      </a>
    )
  const path = await pathOf(docOr(fields.doc))
  return path === null ? children : <a href={href(path)}>{children}</a>
}

/** What stands before the slug. A topic’s address needs its forum, which is not read along. */
const folders: Readonly<Record<string, readonly string[]>> = {
  posts: ['blog'],
  pages: [],
  events: ['events'],
  contests: ['contests'],
}

const pathOf = async (linked: Fields | null): Promise<string | null> => {
  const doc = docOr(linked?.value)
  const collection = textOr(linked?.relationTo)
  if (collection === 'topics') {
    const found =
      typeof doc?.id === 'number' || typeof doc?.id === 'string' ? await referenced('topics', doc.id) : null
    return found?.kind === 'topic' ? readablePath('forum', found.topic.forum?.slug, found.topic.slug) : null
  }
  const folder = folders[collection]
  const slug = textOr(doc?.slug)
  return folder && slug !== '' ? readablePath(...folder, slug) : null
}

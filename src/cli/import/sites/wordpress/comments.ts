import { instantOf } from '../dates'
import { lostFields } from '../fates'
import type { Note, SiteComment } from '../item'
import { plainOf } from '../plain'
import { childrenOf, childText, type XmlElement } from '../xml'
import * as fates from './fates'
import { classicParagraphs } from './paragraphs'

/** Pure: the comments of a text that were approved; what became of the others is told. */
export const commentsOf = (item: XmlElement, at: string): { comments: SiteComment[]; notes: Note[] } => {
  const comments: SiteComment[] = []
  const passedOver = new Map<string, number>()
  const notes: Note[] = []
  for (const element of childrenOf(item, 'wp:comment')) {
    const why = whyNot(element)
    if (why !== null) {
      passedOver.set(why, (passedOver.get(why) ?? 0) + 1)
      continue
    }
    notes.push(...lostOf(element))
    comments.push({
      id: childText(element, 'wp:comment_id'),
      parent: childText(element, 'wp:comment_parent').replace(/^0$/, '') || null,
      author: {
        key: null,
        name: plainOf(childText(element, 'wp:comment_author')) || 'Anonymous',
        email: childText(element, 'wp:comment_author_email') || null,
      },
      at:
        instantOf(childText(element, 'wp:comment_date_gmt')) ??
        instantOf(childText(element, 'wp:comment_date')) ??
        at,
      html: classicParagraphs(childText(element, 'wp:comment_content')),
    })
  }
  const counted = [...passedOver].map(([why, times]): Note => ({
    kind: 'lost',
    what: 'comments',
    why,
    about: String(times),
  }))
  return { comments, notes: [...counted, ...unique(notes)] }
}

const whyNot = (comment: XmlElement): string | null => {
  const type = childText(comment, 'wp:comment_type')
  if (type !== '' && type !== 'comment') return `a ${type}, which is no comment`
  const approved = childText(comment, 'wp:comment_approved')
  if (approved !== '1') return approved === '0' ? 'nobody had approved it' : `it was marked as ${approved}`
  return childText(comment, 'wp:comment_content') === '' ? 'it says nothing' : null
}

const lostOf = (comment: XmlElement): Note[] =>
  lostFields(
    fates.comment,
    Object.fromEntries(comment.children.map(({ name, text, children }) => [name, text.trim() || children])),
  )

const unique = (notes: readonly Note[]): Note[] => [
  ...new Map(notes.map((note) => [`${note.what} ${note.why}`, note])).values(),
]

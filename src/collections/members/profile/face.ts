import type { Member } from '../../../payload-types'
import { nameMax } from '../displayName'
import { linkLabelMax, linksMax, linkURLMax } from './linksField'

/** The words of a profile: name, words about oneself, links. */
export type FaceWords = Pick<Member, 'displayName'> & {
  bio: string | null
  links: { label: string; url: string }[]
}

/** A member's row as far as the words of the profile go, as a whole or in part. */
export type WithFace = {
  handle?: string
  displayName?: string | null
  bio?: string | null
  links?: readonly { label?: string | null; url?: string | null }[] | null
  /** Words that nobody else sees yet; empty while what is shown is what was last written. */
  proposed?: Omit<WithFace, 'handle' | 'proposed' | 'moderation'> | null
  moderation?: string | null
}

/** Longest words about oneself, in UTF-16 units. */
export const bioMax = 500

/** No words that wait. */
const nothingProposed = { displayName: null, bio: null, links: [] } as const

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Pure: the words that a part of a row holds. Rows of links lose the keys that the database gave them. What a client sent
 * in another shape says nothing.
 */
export const wordsOf = ({ displayName, bio, links }: WithFace): FaceWords => ({
  displayName: textOf(displayName),
  bio: typeof bio === 'string' ? bio : null,
  links: (Array.isArray(links) ? links : []).map((link: { label?: unknown; url?: unknown } | null) => ({
    label: textOf(link?.label),
    url: textOf(link?.url),
  })),
})

/** Pure: the words that wait to be shown; null when there are none. A profile always has a name. */
export const proposedOf = ({ proposed }: WithFace): FaceWords | null =>
  proposed?.displayName ? wordsOf(proposed) : null

/** Pure: does it say the same? */
export const isSameFace = (a: FaceWords, b: FaceWords): boolean =>
  JSON.stringify([a.displayName, a.bio ?? '', a.links]) ===
  JSON.stringify([b.displayName, b.bio ?? '', b.links])

const linkInMarkdown = ({ label, url }: { label: string; url: string }): string =>
  `- [${label.slice(0, linkLabelMax).replace(/[[\]\\]/g, '\\$&')}](<${url.slice(0, linkURLMax)}>)`

/**
 * Pure: what is judged of a profile: the words as their member last wrote them, links in Markdown. No more of them than
 * the fields take: longer ones are judged before they are refused.
 */
export const writtenFace = (row: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { displayName, bio, links } = proposedOf(row) ?? wordsOf(row)
  return {
    ...row,
    displayName: displayName.slice(0, nameMax),
    bio: bio?.slice(0, bioMax) ?? null,
    links: links.slice(0, linksMax).map(linkInMarkdown).join('\n'),
  }
}

/**
 * Pure: what a row holds once its words were judged. Approved words are shown. Others wait beside what was shown before
 * them; when it is what was shown that is taken from view, the handle is left of it.
 *
 * @param before - the row as saved; empty for a new one.
 * @param data - the row about to be saved, with its state.
 */
export const arrangeFace = <Row extends WithFace>(before: WithFace, data: Row): Row => {
  const proposed = proposedOf(data)
  if (data.moderation !== 'held' && data.moderation !== 'rejected')
    return proposed ? { ...data, ...proposed, proposed: nothingProposed } : data
  if (proposed) return data
  const written = wordsOf(data)
  const shown = wordsOf(before)
  const isNews = shown.displayName !== '' && !isSameFace(written, shown)
  const blank = { ...nothingProposed, displayName: data.handle ?? '' }
  return { ...data, ...(isNews ? shown : blank), proposed: written }
}

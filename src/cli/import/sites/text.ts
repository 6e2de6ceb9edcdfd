import { truncateUnits } from '../../../core/text'
import { htmlToRichText, openingWords, type Picture, type RichText } from '../richText'
import type { Note, SiteItem } from './item'

// The limits of the hub's own fields, in UTF-16 units; a list looks its best with three lines of an excerpt.
const titleMax = 200
const excerptMax = 400
const openingMax = 300

/** Texts longer than this are not taken, in UTF-16 units: no writing is, and the editor could not open it. */
const htmlMax = 10 * 1024 * 1024

/** What the hub keeps of an item's text. */
export type SiteText = { title: string; excerpt: string; content: RichText; notes: readonly Note[] }

/** Pure: the pictures that an item's text shows, each once; and its cover. */
export const picturesOf = (item: SiteItem): Picture[] => {
  const found = new Map<string, Picture>()
  const add = (picture: Picture): null => {
    // The first that says what it shows counts.
    if (!found.get(picture.address)?.alt) found.set(picture.address, picture)
    return null
  }
  if (item.cover) add(item.cover)
  if (item.search.picture) add(item.search.picture)
  convert(item, { picture: add })
  return [...found.values()]
}

/**
 * Pure: an item's text as the hub keeps it.
 *
 * @param pictureId - the hub's own copy of a picture, by its address.
 * @throws Error when the text is too long or nested too deep.
 */
export const textOf = (item: SiteItem, pictureId: (address: string) => number | string | null): SiteText => {
  if (item.html.length > htmlMax) throw new Error(`the text has more than ${htmlMax / 1024 / 1024} MB`)
  const counted = new Map<string, number>()
  const content = convert(item, {
    picture: ({ address }) => pictureId(address),
    told: (what) => counted.set(what, (counted.get(what) ?? 0) + 1),
  })
  const notes: Note[] = [...counted].map(([why, times]) => ({
    kind: 'lost',
    what: 'text',
    why,
    ...(times > 1 ? { about: `${times} times` } : {}),
  }))
  const { title, note } = titled(item.title, content)
  const opening = truncateUnits(openingWords(content), openingMax)
  const said = item.excerpt?.replace(/\s+/g, ' ').trim() ?? ''
  return {
    title,
    content,
    excerpt: said === '' ? opening : truncateUnits(said, excerptMax),
    notes: [
      ...notes,
      ...note,
      ...(said.length > excerptMax
        ? [{ kind: 'lost', what: 'excerpt', why: `cut to ${excerptMax} characters`, about: said } as const]
        : []),
    ],
  }
}

const convert = (
  { html, base, pictureBase }: SiteItem,
  hear: Pick<NonNullable<Parameters<typeof htmlToRichText>[1]>, 'picture' | 'told'>,
): RichText => {
  try {
    return htmlToRichText(html, {
      base: base ?? undefined,
      pictureBase: pictureBase ?? undefined,
      embeds: true,
      ...hear,
    })
  } catch (error) {
    // A text whose elements lie thousands deep in each other, which nobody has written by hand.
    if (error instanceof RangeError) throw new Error('the text is nested too deep', { cause: error })
    throw error
  }
}

const titled = (given: string, content: RichText): { title: string; note: Note[] } => {
  const title = given.replace(/\s+/g, ' ').trim()
  if (title === '') {
    const words = truncateUnits(openingWords(content), 80)
    return {
      title: words || 'Untitled',
      note: [{ kind: 'unclear', what: 'title', why: 'there is none: the first words of the text stand in' }],
    }
  }
  if (title.length <= titleMax) return { title, note: [] }
  return {
    title: truncateUnits(title, titleMax),
    note: [{ kind: 'lost', what: 'title', why: `cut to ${titleMax} characters`, about: title }],
  }
}

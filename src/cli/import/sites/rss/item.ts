import { createHash } from 'node:crypto'
import { oldPath } from '../addresses'
import { instantOf } from '../dates'
import { lostFields } from '../fates'
import { escapeHTML } from '../htmlPieces'
import {
  type Locale,
  noSearch,
  type Note,
  type SiteAuthor,
  type SitePicture,
  type SiteReading,
} from '../item'
import { hubLocale } from '../languages'
import { plainOf } from '../plain'
import { childrenOf, childText, type XmlElement } from '../xml'
import * as fates from './fates'

/** Pure: one item of a feed. */
export const readEntry = (
  entry: XmlElement,
  args: { at: string; siteURL: string | null; locale: Locale; now: Date },
): SiteReading => {
  const { at, siteURL, locale } = args
  const link = linkOf(entry)
  const title = plainOf(textIn(entry, ['title']))
  const full = textIn(entry, ['content:encoded', 'content'])
  const short = textIn(entry, ['description', 'summary'])
  const said = childText(entry, 'dc:language')
  if (said !== '' && hubLocale(said) === null)
    return {
      at,
      passedOver: { kind: 'item', title, why: `in a language that the hub does not speak: ${said}` },
    }
  if (title === '' && full === '' && short === '') return { at, fault: 'says nothing' }
  const identity = childText(entry, 'guid') || childText(entry, 'id') || link || `${title}\n${short}`
  const publishedAt = dateIn(entry, ['pubDate', 'published', 'dc:date', 'updated'])
  const base = link ?? (siteURL === null ? null : `${siteURL}/`)
  return {
    at,
    item: {
      kind: 'posts',
      // An identity may be as long as its site likes.
      key: `feed:${identity.length <= 400 ? identity : createHash('sha256').update(identity).digest('hex')}`,
      locale: hubLocale(said) ?? locale,
      title,
      slug: slugOf(link),
      excerpt: full === '' ? null : plainOf(short) || null,
      html: full || short,
      base,
      pictureBase: base,
      isPublic: publishedAt === null || publishedAt <= args.now.toISOString(),
      publishedAt,
      createdAt: publishedAt,
      updatedAt: dateIn(entry, ['updated', 'atom:updated']),
      authors: authorsOf(entry),
      categories: [],
      tags: [...childrenOf(entry, 'category'), ...childrenOf(entry, 'dc:subject')].flatMap(
        ({ text, attributes }) => {
          const named = plainOf(attributes.label ?? (text.trim() || (attributes.term ?? '')))
          return named === '' ? [] : [{ title: named, slug: null }]
        },
      ),
      cover: coverOf(entry, base),
      search: noSearch,
      comments: [],
      oldPaths: oldPath(link),
      notes: [
        ...(publishedAt === null
          ? [
              {
                kind: 'unclear',
                what: 'date',
                why: 'there is none: the time of the import stands in',
              } as const,
            ]
          : []),
        ...(full === ''
          ? [{ kind: 'unclear', what: 'text', why: 'the feed may hold only its beginning' } as const]
          : []),
        ...soundOf(entry),
        ...lostFields(
          fates.entry,
          Object.fromEntries(
            entry.children.map(({ name, text, attributes }) => [
              name,
              text.trim() || Object.values(attributes),
            ]),
          ),
        ),
      ],
    },
  }
}

/** The text of the first of the elements that has any, as HTML: Atom says whether it is that. */
const textIn = (entry: XmlElement, names: readonly string[]): string => {
  for (const name of names)
    for (const element of childrenOf(entry, name)) {
      const { type = 'html' } = element.attributes
      const text =
        type === 'xhtml' ? (element.mixed ?? []).map(serialised).join('').trim() : element.text.trim()
      if (text !== '') return type === 'text' && name !== 'title' ? `<p>${escapeHTML(text)}</p>` : text
    }
  return ''
}

/** Atom may hold XHTML as elements; a prefix of theirs means nothing in HTML. */
const serialised = (node: string | XmlElement): string => {
  if (typeof node === 'string') return escapeHTML(node)
  const plain = node.name.replace(/^\w+:/, '')
  const written = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeHTML(value)}"`)
  return `<${plain}${written.join('')}>${(node.mixed ?? []).map(serialised).join('')}</${plain}>`
}

const linkOf = (entry: XmlElement): string | null => {
  const links = [...childrenOf(entry, 'link'), ...childrenOf(entry, 'atom:link')]
  const written = links
    .filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
    .map(({ text, attributes }) => attributes.href ?? text.trim())
    .find((each) => each !== '')
  const guid = childrenOf(entry, 'guid')
    .find(({ attributes }) => attributes.isPermaLink !== 'false')
    ?.text.trim()
  return (
    [written, guid].find((each): each is string => each !== undefined && /^https?:\/\//.test(each)) ?? null
  )
}

const dateIn = (entry: XmlElement, names: readonly string[]): string | null =>
  names.map((name) => instantOf(childText(entry, name))).find((each) => each !== null) ?? null

const authorsOf = (entry: XmlElement): SiteAuthor[] => {
  const people = ['author', 'contributor'].flatMap((name) => childrenOf(entry, name)).map(person)
  const creators = childrenOf(entry, 'dc:creator').map(({ text }) => ({
    key: null,
    name: plainOf(text),
    email: null,
  }))
  const all = [...creators, ...people].filter(({ name }) => name !== '')
  return [...new Map(all.map((each) => [each.name, each])).values()]
}

/** Atom names a person by elements, RSS by `mail@example.org (Name)`. */
const person = (element: XmlElement): SiteAuthor => {
  const name = childText(element, 'name')
  if (name !== '') return { key: null, name: plainOf(name), email: childText(element, 'email') || null }
  const [, email = '', inside = ''] = /^\s*(\S+@\S+)?\s*(?:\(([^)]*)\))?/.exec(element.text) ?? []
  return { key: null, name: plainOf(inside || (email === '' ? element.text : '')), email: email || null }
}

const coverOf = (entry: XmlElement, base: string | null): SitePicture | null => {
  const found =
    [...childrenOf(entry, 'enclosure'), ...childrenOf(entry, 'media:content')].find(isPicture) ??
    childrenOf(entry, 'media:thumbnail')[0]
  const written = found?.attributes.url
  if (found === undefined || written === undefined || !URL.canParse(written, base ?? undefined)) return null
  return {
    address: new URL(written, base ?? undefined).href,
    alt: childText(found, 'media:description') || null,
    title: childText(found, 'media:title') || null,
  }
}

/** Sound and video stay where they are. */
const soundOf = (entry: XmlElement): Note[] =>
  childrenOf(entry, 'enclosure')
    .filter((element) => !isPicture(element))
    .map(({ attributes }) => ({
      kind: 'lost',
      what: 'enclosure',
      why: 'the hub keeps pictures; sound and video stay where they are',
      about: attributes.url ?? '',
    }))

const isPicture = ({ attributes }: XmlElement): boolean =>
  attributes.medium === 'image' || /^image\//.test(attributes.type ?? '')

/** The last word of the old address is mostly the one that people know. */
const slugOf = (link: string | null): string | null => {
  if (link === null) return null
  const last =
    new URL(link).pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? ''
  if (last === '' || /^\d+$/.test(last)) return null
  try {
    return decodeURIComponent(last)
  } catch {
    // A stray per cent sign: then it is meant as it is written.
    return last
  }
}

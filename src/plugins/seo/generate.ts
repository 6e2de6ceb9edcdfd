import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { truncate } from '../../core/text'

/** A document as its form holds it, in one language. */
export type FormDocument = Readonly<Record<string, unknown>>

// Google shows about 60 characters of a title and 160 of a description (its own pages name no number; Moz and Ahrefs
// measured 575 and 920 pixels).
const titleLength = 60
const descriptionLength = 155

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''

/** Pure: the title, and the hub's name where both fit. */
export const titleFor = (doc: FormDocument, hubName: string | null): string => {
  const title = textOf(doc.title)
  const whole = hubName && title ? `${title} · ${hubName}` : title
  return whole.length <= titleLength ? whole : truncate(title, titleLength)
}

/** Pure: what the document says in short, else how it begins. */
export const descriptionFor = (doc: FormDocument): string => {
  const short = textOf(doc.excerpt) || textOf(doc.summary)
  const rich = doc.content ?? doc.description
  const whole = short || (isRichText(rich) ? textOf(convertLexicalToPlaintext({ data: rich })) : '')
  return truncate(whole, descriptionLength)
}

type RichText = Parameters<typeof convertLexicalToPlaintext>[0]['data']

const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'root' in value

/** Pure: the public address that the document has, or will have, in a language. */
export const addressFor = (args: {
  doc: FormDocument
  prefix: string
  locale: string | undefined
  siteURL: string
}): string => {
  const { doc, prefix, locale, siteURL } = args
  const language = locale === 'fr' ? '/fr' : ''
  return `${siteURL}${language}${prefix}${encodeURIComponent(textOf(doc.slug))}`
}

/** Pure: the picture that stands for the document already; nothing when there is none. */
export const pictureFor = (doc: FormDocument): number | string => {
  const { cover } = doc
  if (typeof cover === 'number' || typeof cover === 'string') return cover
  return typeof cover === 'object' && cover !== null && 'id' in cover ? (cover.id as number | string) : ''
}

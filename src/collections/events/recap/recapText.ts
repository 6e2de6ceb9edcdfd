import { blockTypes } from '../../../core/richText'
import { momentWords } from '../telling/words'

type Id = number | string
type Language = 'en' | 'fr'

/** What a recap begins with, in one language. */
export type RecapFacts = {
  language: Language
  event: Id
  title: string
  startsAt: string
  timeZone: string
  /** Media by id, in their order. */
  pictures: readonly Id[]
}

/** Most pictures of a gallery: see `galleryBlock`. */
const mostPictures = 100

/** Pure: the title of a recap. */
export const recapTitle = (language: Language, title: string): string =>
  language === 'fr' ? `Retour sur la rencontre\u202f: ${title}` : `Looking back: ${title}`

/** Pure: the text that a recap begins with: a sentence that leads to the event, and its pictures. */
export const recapText = ({ language, event, title, startsAt, timeZone, pictures }: RecapFacts): object => {
  const when = momentWords(language, startsAt, timeZone)
  const link = {
    ...element([text(title)]),
    type: 'link',
    version: 3,
    id: idOf(1),
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'events', value: event } },
  }
  const sentence =
    language === 'fr'
      ? [text('Le '), text(when), text(', nous nous sommes retrouvés\u202f: '), link, text('.')]
      : [text('On '), text(when), text(' we met: '), link, text('.')]
  return {
    root: {
      ...element([
        { ...element(sentence), type: 'paragraph', textFormat: 0, textStyle: '' },
        ...(pictures.length > 0 ? [gallery(pictures)] : []),
      ]),
      type: 'root',
    },
  }
}

const element = (children: readonly object[]): object => ({
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
})

const text = (words: string): object => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const gallery = (pictures: readonly Id[]): object => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id: idOf(2),
    blockType: blockTypes.gallery,
    blockName: '',
    pictures: pictures
      .slice(0, mostPictures)
      .map((picture, index) => ({ id: idOf(3 + index), picture, caption: null })),
  },
})

/** 24 hexadecimal digits, the form of the ids that the editor itself gives. */
const idOf = (number: number): string => number.toString(16).padStart(24, '0')

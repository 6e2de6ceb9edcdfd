import { MentionCandidatesDocument, PreviewMarkdownDocument } from '../../graphql/generated'
import type { Translate } from '../../messages'

/** The words of a composer, in the visitor's language. */
export type ComposeWords = Record<
  | 'tools'
  | 'bold'
  | 'italic'
  | 'code'
  | 'link'
  | 'quote'
  | 'list'
  | 'spoiler'
  | 'picture'
  | 'preview'
  | 'previewEmpty'
  | 'text'
  | 'names'
  | 'namesFound'
  | 'alt'
  | 'altHint'
  | 'insert'
  | 'cancel'
  | 'uploading'
  | 'uploadFailed'
  | 'tooManyPictures'
  | 'pictureKnown'
  | 'addPicture',
  string
>

/** What a field for Markdown works with. */
export type ComposeTools = {
  words: ComposeWords
  /** Id of the topic that is written in: its voices are suggested first. @default none */
  topic?: string
  queries: { preview: string; names: string }
}

/** The tools of a composer. @param topic - see {@link ComposeTools} */
export const composeTools = (t: Translate, topic?: string): ComposeTools => ({
  words: {
    tools: t('compose.tools'),
    bold: t('compose.bold'),
    italic: t('compose.italic'),
    code: t('compose.code'),
    link: t('compose.link'),
    quote: t('compose.quote'),
    list: t('compose.list'),
    spoiler: t('compose.spoiler'),
    picture: t('compose.picture'),
    preview: t('compose.preview'),
    previewEmpty: t('compose.previewEmpty'),
    text: t('compose.text'),
    names: t('compose.names'),
    namesFound: t('compose.namesFound', { n: '{n}' }),
    alt: t('compose.alt'),
    altHint: t('compose.altHint'),
    insert: t('compose.insert'),
    cancel: t('compose.cancel'),
    uploading: t('compose.uploading'),
    uploadFailed: t('compose.uploadFailed'),
    tooManyPictures: t('problem.tooManyPictures'),
    pictureKnown: t('problem.pictureKnown'),
    addPicture: t('compose.addPicture'),
  },
  ...(topic === undefined ? {} : { topic }),
  queries: { preview: PreviewMarkdownDocument.toString(), names: MentionCandidatesDocument.toString() },
})

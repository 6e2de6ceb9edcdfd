import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  CodeBlock,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field } from 'payload'
import { label } from '../config/label'
import { blockTypes } from '../core/richText'
import { type Slug, slugs } from '../slugs'
import { calloutBlock } from './blocks/callout'
import { galleryBlock } from './blocks/gallery'
import { buttonsBlock, embedBlock, formBlock, referenceBlock } from './blocks/links'

/** Languages a code block can be marked with: key as kept in the document, name as shown in the admin. */
export const codeLanguages = {
  plaintext: 'Plain text',
  bash: 'Shell',
  c: 'C',
  cpp: 'C++',
  csharp: 'C#',
  css: 'CSS',
  diff: 'Diff',
  dockerfile: 'Dockerfile',
  go: 'Go',
  graphql: 'GraphQL',
  html: 'HTML',
  ini: 'INI',
  java: 'Java',
  javascript: 'JavaScript',
  json: 'JSON',
  kotlin: 'Kotlin',
  markdown: 'Markdown',
  php: 'PHP',
  powershell: 'PowerShell',
  python: 'Python',
  r: 'R',
  ruby: 'Ruby',
  rust: 'Rust',
  sql: 'SQL',
  swift: 'Swift',
  toml: 'TOML',
  typescript: 'TypeScript',
  xml: 'XML',
  yaml: 'YAML',
} as const

/** One of {@link codeLanguages}. */
export type CodeLanguage = keyof typeof codeLanguages

/** What a text may link to, among what a hub holds. */
const linked: readonly Slug[] = [slugs.posts, slugs.pages, slugs.events, slugs.topics, slugs.contests]
/** What a text may show the state of. */
const referenced: readonly Slug[] = [slugs.events, slugs.contests, slugs.topics]

/**
 * The one rich-text editor of the hub: what an editor can write, an importer may produce and a renderer must show.
 * The title of a document is its `h1`, so headings start at `h2`. A noun may be left out of a hub: what needs it is not
 * offered there.
 */
export const hubEditor = (): ReturnType<typeof lexicalEditor> => (args) => {
  const held = new Set<string>(args.config.collections.map(({ slug }) => slug))
  const among = (some: readonly Slug[]): CollectionSlug[] => some.filter((slug) => held.has(slug))
  return lexicalEditor({ features: features(among) })(args)
}

type Features = NonNullable<NonNullable<Parameters<typeof lexicalEditor>[0]>['features']>

const features = (among: (some: readonly Slug[]) => CollectionSlug[]): Features => {
  const has = (slug: Slug): boolean => among([slug]).length > 0
  const links = among(linked)
  const subjects = among(referenced)
  return [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4', 'h5', 'h6'] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    InlineCodeFeature(),
    LinkFeature({ enabledCollections: links }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    UploadFeature({
      enabledCollections: [slugs.media],
      collections: { [slugs.media]: { fields: [captionField] } },
    }),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({
      blocks: [
        CodeBlock({ slug: blockTypes.code, languages: codeLanguages }),
        calloutBlock(links),
        ...(has(slugs.media) ? [galleryBlock()] : []),
        buttonsBlock(),
        ...(has(slugs.embeds) ? [embedBlock()] : []),
        ...(has(slugs.forms) ? [formBlock()] : []),
        ...(subjects.length > 0 ? [referenceBlock(subjects)] : []),
      ],
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ]
}

const captionField: Field = {
  name: 'caption',
  type: 'text',
  maxLength: 300,
  label: label('Caption', 'Légende'),
}

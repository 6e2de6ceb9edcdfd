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
import type { CollectionSlug } from 'payload'
import { type Slug, slugs } from '../slugs'

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

/** `blockType` of a code block inside rich text; its fields are `language` and `code`. */
export const codeBlockType = 'Code'

const linked: readonly Slug[] = [slugs.posts, slugs.pages, slugs.events, slugs.topics, slugs.contests]
const notLinked = Object.values(slugs).filter((slug) => !linked.includes(slug)) as CollectionSlug[]

/**
 * The one rich-text editor of the hub: what an editor can write, an importer may produce and a renderer must show.
 * The title of a document is its `h1`, so headings start at `h2`.
 */
export const hubEditor = (): ReturnType<typeof lexicalEditor> =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4', 'h5', 'h6'] }),
      BoldFeature(),
      ItalicFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      // Named by exclusion: a noun may be left out of a hub, and then a link to it must not be offered.
      LinkFeature({ disabledCollections: notLinked }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      UploadFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: [CodeBlock({ slug: codeBlockType, languages: codeLanguages })] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })

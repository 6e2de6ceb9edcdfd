import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Payload } from 'payload'

/**
 * A converter from Markdown to what the rich-text field of a collection keeps, by that field's own editor.
 *
 * @throws Error when the collection has no such field.
 */
export const markdownFor = (payload: Payload, collection: CollectionSlug, name: string) => {
  const field = payload.collections[collection].config.flattenedFields.find((each) => each.name === name)
  if (field?.type !== 'richText') throw new Error(`Demonstration: ${collection}.${name} is not rich text.`)
  const editorConfig = editorConfigFactory.fromField({ field })
  return (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown })
}

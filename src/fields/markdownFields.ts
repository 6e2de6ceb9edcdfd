import type { Field, FieldHook } from 'payload'
import { label } from '../config/label'
import { defineErrors } from '../core/errors'
import { longestHtml } from '../core/markdown'

/** UTF-16 units of what a member writes at once: Discourse's `max_post_length` of 32,000, rounded. */
export const longestText = 30_000

const errors = defineErrors({
  TEXT_TOO_LONG: { status: 400, message: 'This text is too long.' },
})

/**
 * `body` (Markdown, as written) and `html` (rendered once from it, safe to show).
 *
 * @param options.maxLength - UTF-16 units of `body`; TEXT_TOO_LONG beyond. @default {@link longestText}
 */
export const markdownFields = ({ maxLength = longestText }: { maxLength?: number } = {}): Field[] => [
  {
    name: 'body',
    type: 'textarea',
    label: label('Text (Markdown)', 'Texte (Markdown)'),
    required: true,
    maxLength,
    hooks: { beforeValidate: [refuseLong(maxLength)] },
  },
  {
    name: 'html',
    type: 'textarea',
    label: label('Rendered text', 'Texte mis en forme'),
    // Payload’s own bound of 40,000 would refuse a long text for its links.
    maxLength: longestHtml,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
]

// `maxLength` is asked after the collection's hooks: two megabytes would have been rendered and judged by then.
const refuseLong =
  (maxLength: number): FieldHook =>
  ({ value }: { value?: unknown }) => {
    if (typeof value === 'string' && value.length > maxLength)
      throw errors.TEXT_TOO_LONG({
        field: 'body',
        message: `A text has ${maxLength} characters at most; this one has ${value.length}.`,
      })
    return value
  }

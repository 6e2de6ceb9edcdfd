import type { Field, PayloadRequest } from 'payload'
import { fieldRole, hasRole, userOf } from '../access'
import { label } from '../config/label'
import { slugs } from '../slugs'

export { basedOnField, keepOthersChanges } from './basedOn'
export { deskLink } from './deskLink'
export { factsField } from './factsField'
export { importedFromField } from './importedFromField'
export { languageButtons, languagesField } from './languagesField'
export { markdownFields } from './markdownFields'
export { fillSlug, freeSlug, slugField } from './slugField'
export { writtenOnly } from './writtenOnly'

/** `title`: required text, shown in lists. */
export const titleField = (
  options: { localized?: boolean; minLength?: number; maxLength?: number } = {},
): Field => ({
  name: 'title',
  type: 'text',
  label: label('Title', 'Titre'),
  required: true,
  localized: options.localized ?? false,
  minLength: options.minLength ?? 1,
  maxLength: options.maxLength ?? 200,
})

/** `author`: the member whose document it is; the signed-in one unless staff says otherwise. */
export const authorField = (): Field => ({
  name: 'author',
  type: 'relationship',
  relationTo: slugs.members,
  label: label('Author', 'Auteur'),
  required: true,
  index: true,
  defaultValue: ({ user }: { user?: { id: number | string } | null }) => user?.id,
  access: {
    // Who writes is who is signed in: only staff may put another name under a text.
    create: ({ req, data }) => isRoleOrOwn(req, (data as { author?: unknown } | undefined)?.author),
    update: fieldRole('manager', 'editor'),
  },
  admin: { position: 'sidebar' },
})

const isRoleOrOwn = (req: PayloadRequest, author: unknown): boolean =>
  hasRole(req, 'manager', 'editor') || author === undefined || author === userOf(req)?.id

/**
 * `publishedAt`: when it first became public; stamped by `stampPublishedAt`, editable by staff.
 *
 * @param options.localized - one date per language. @default false
 */
export const publishedAtField = (options: { localized?: boolean } = {}): Field => ({
  name: 'publishedAt',
  type: 'date',
  localized: options.localized ?? false,
  label: label('Published', 'Publication'),
  index: true,
  admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
})

/** `cover`: one picture; a document without one gets a drawn cover on the site. */
export const coverField = (): Field => ({
  name: 'cover',
  type: 'upload',
  relationTo: slugs.media,
  label: label('Cover', 'Image de couverture'),
})

/** `language` of a text that exists in one language only: what a member writes. */
export const languageField = (): Field => ({
  name: 'language',
  type: 'select',
  label: label('Language', 'Langue'),
  options: [
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'Français' },
  ],
  defaultValue: ({ locale }: { locale?: string }) => (locale === 'fr' ? 'fr' : 'en'),
  required: true,
  index: true,
  admin: { position: 'sidebar' },
})

import type { Field } from 'payload'
import { label } from '../../config/label'
import { readingMinutes } from '../../core/readingTime'
import { plainTextOf, richRoot } from '../../core/richText'

/**
 * `readingMinutes`: how long the text takes in the language it is read in, counted when it is read. Null where there is
 * no text, or where it was not asked for along with it.
 */
export const readingMinutesField = (): Field => ({
  name: 'readingMinutes',
  type: 'number',
  virtual: true,
  label: label('Minutes to read', 'Minutes de lecture'),
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hooks: {
    afterRead: [
      ({ siblingData, req }) => {
        const { content } = siblingData as { content?: unknown }
        return richRoot(content) === null
          ? null
          : readingMinutes(plainTextOf(content), req.locale === 'fr' ? 'fr' : 'en')
      },
    ],
  },
})

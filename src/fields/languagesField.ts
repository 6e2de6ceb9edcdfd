import type { Field } from 'payload'
import { label } from '../config/label'

/**
 * Which languages a document has, and whether each is public: a column of the list and a line beside the form. For
 * collections whose languages are published one by one.
 */
export const languagesField = (): Field => ({
  name: 'languages',
  type: 'ui',
  label: label('Languages', 'Langues'),
  admin: {
    position: 'sidebar',
    components: {
      Field: '/src/fields/admin/Languages#LanguagesField',
      Cell: '/src/fields/admin/Languages#LanguagesCell',
    },
  },
})

/** The buttons of such a collection's form: they publish and withdraw the language of the form, and no other. */
export const languageButtons = {
  PublishButton: '/src/fields/admin/LanguageButtons#PublishLanguage',
  UnpublishButton: '/src/fields/admin/LanguageButtons#WithdrawLanguage',
} as const

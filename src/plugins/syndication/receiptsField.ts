import type { Field } from 'payload'

/** "Where it went": the receipts of a document, beside it in the admin. */
export const receiptsField: Field = {
  name: 'receipts',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/plugins/syndication/admin/Receipts#Receipts' },
  },
}

import type { FieldAccess, TextField } from 'payload'
import { fieldNobody } from '../access'
import { label } from '../config/label'

/**
 * `importedFrom`: where a document came from, in the importer's words. Its unique index is what keeps two imports,
 * one after the other or at once, from making the same document twice.
 *
 * @param read - who sees it: it may name an address of another site.
 */
export const importedFromField = (read: FieldAccess): TextField => ({
  name: 'importedFrom',
  type: 'text',
  unique: true,
  label: label('Imported from', 'Importé de'),
  access: { read, create: fieldNobody, update: fieldNobody },
  admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.importedFrom) },
})

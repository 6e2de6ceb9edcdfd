import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Texts and numbers of which a document has several lie in tables of their own, which Payload indexes by their order and
 * then by the document: whoever reads a list of documents passes over those of all documents, once for each. Here the
 * document comes first. Changes the tables it is given.
 */
export const orderTextsByOwner = (tables: SQLiteAdapter['rawTables']): void => {
  for (const [name, { indexes }] of Object.entries(tables))
    if (indexes?.orderParentIdx) {
      delete indexes.orderParentIdx
      indexes.parentOrderIdx = { name: `${name}_parent_order`, on: ['parent', 'order'] }
    }
}

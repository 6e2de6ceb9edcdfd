import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * What a document says in each language lies in a table beside it, which Payload indexes by the language and then by
 * the document: to read one document, SQLite passes over the texts of all documents, and so once for each row of a
 * list. Here the document comes first; the index is as unique as it was. Changes the tables it is given.
 */
export const orderLocalesByOwner = (tables: SQLiteAdapter['rawTables']): void => {
  for (const [name, { indexes }] of Object.entries(tables))
    if (indexes?._localeParent) {
      delete indexes._localeParent
      indexes._parentLocale = { name: `${name}_parent_locale`, on: ['_parentID', '_locale'], unique: true }
    }
}

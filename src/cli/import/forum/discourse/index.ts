import { slugs } from '../../../../slugs'
import type { Draft, Entry, Importer } from '../../importer'
import { topicKey, writeTopic } from '../write'
import { type Joined, joinDiscourse } from './join'
import { readTables } from './tables'

export { discourseShapes } from './schema'

/** A Discourse forum: its users, categories, topics and posts, each in a file of its own. */
export const discourseImporter: Importer = {
  kind: 'discourse',
  summary: 'a Discourse forum: a folder with users, categories, topics and posts, as .json or .jsonl',
  extensions: ['.json', '.jsonl', '.ndjson'],
  collection: slugs.topics,
  isForeign: true,
  read: (files, settings) => {
    const tables = readTables(files)
    return [...tables.faults, ...joinDiscourse(tables, settings).map(entryOf)]
  },
}

const entryOf = ({ path, line, ...joined }: Joined): Entry => ({
  path,
  reading:
    'passedOver' in joined ? { line, passedOver: joined.passedOver } : { line, value: draftOf(joined) },
})

const draftOf = ({
  record,
  place,
  notes,
}: Omit<Extract<Joined, { record: unknown }>, 'path' | 'line'>): Draft => ({
  key: topicKey(record),
  notes,
  write: async ({ payload, req, references }) => {
    await writeTopic(record, {
      payload,
      req,
      references,
      place,
    })
  },
})

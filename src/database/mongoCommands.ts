/** What a command of MongoDB's protocol does to collections. */
export type CommandDoes = {
  reads: readonly string[] | 'all'
  writes: readonly string[] | 'all'
}

/** A command as the driver announces it: its first key is its name, and what it names. */
export type Command = Readonly<Record<string, unknown>>

const nothing: CommandDoes = { reads: [], writes: [] }
const anything: CommandDoes = { reads: 'all', writes: 'all' }

/** Commands that concern no document: the connection, sessions, figures, indexes (which change no answer). */
const idle = new Set(
  `abortTransaction authenticate buildInfo collStats commitTransaction connectionStatus createIndexes createSearchIndexes
  currentOp dbStats dropIndexes endSessions explain getParameter hello hostInfo isMaster ismaster killCursors killSessions
  listDatabases listIndexes logout ping refreshSessions saslContinue saslStart serverStatus startSession whatsmyuri`.split(
    /\s+/,
  ),
)

/**
 * Pure: which collections a command reads and which it writes. One that is not known may do anything, so a new command
 * of the driver costs hits and never the truth.
 *
 * @param name - the command's name.
 */
export const commandDoes = (name: string, command: Command): CommandDoes => {
  if (idle.has(name)) return nothing
  const own = command[name]
  switch (name) {
    case 'find':
    case 'count':
    case 'distinct':
      return { reads: nameIn(own), writes: [] }
    case 'getMore':
      return { reads: nameIn(command.collection), writes: [] }
    case 'aggregate':
      return aggregateDoes(own, command.pipeline)
    case 'insert':
      return { reads: [], writes: nameIn(own) }
    // Their answers say how many or which documents there were.
    case 'update':
    case 'delete':
    case 'findAndModify':
    case 'findandmodify':
      return { reads: nameIn(own), writes: nameIn(own) }
    // What there is, and no document of it.
    case 'listCollections':
      return { reads: 'all', writes: [] }
    default:
      return anything
  }
}

const nameIn = (value: unknown): readonly string[] | 'all' => (typeof value === 'string' ? [value] : 'all')

const aggregateDoes = (own: unknown, pipeline: unknown): CommandDoes => {
  // `aggregate: 1` asks the whole database.
  if (typeof own !== 'string' || !Array.isArray(pipeline)) return anything
  const reads = new Set([own])
  return addReads(pipeline, reads) ? { reads: [...reads], writes: [] } : anything
}

/**
 * Adds the collections that stages read, at any depth: `$lookup` has pipelines, `$facet` has several.
 *
 * @returns false for a stage that writes.
 */
const addReads = (value: unknown, reads: Set<string>): boolean => {
  if (Array.isArray(value)) return value.every((each) => addReads(each, reads))
  if (!isPlain(value)) return true
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$out' || key === '$merge') return false
    if (key === '$unionWith' && typeof inner === 'string') reads.add(inner)
    if ((key === '$lookup' || key === '$graphLookup') && isPlain(inner) && typeof inner.from === 'string')
      reads.add(inner.from)
    if (key === '$unionWith' && isPlain(inner) && typeof inner.coll === 'string') reads.add(inner.coll)
    if (!addReads(inner, reads)) return false
  }
  return true
}

/** Values such as ids and dates hold no stages. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)

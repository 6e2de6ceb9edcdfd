import { globalSlugs } from '../../slugs'
import { exported } from './collections'
import type { Document, Source } from './source'
import type { Target } from './target'

/** One JSON Lines file a collection, in all languages, with relations as ids; one JSON file a global: the settings of the hub, the editorial line. */
export const exportJson = async (args: {
  source: Source
  target: Target
  onDone: () => void
}): Promise<Record<string, number>> => {
  const { source, target, onDone } = args
  const counts: Record<string, number> = {}
  for (const collection of exported.filter(source.has)) {
    async function* lines(): AsyncGenerator<string> {
      for await (const document of source.documents(collection)) {
        counts[collection] = (counts[collection] ?? 0) + 1
        yield `${JSON.stringify(withoutSessions(document))}\n`
        onDone()
      }
    }
    await target.writeLines(`${collection}.jsonl`, lines())
  }
  for (const slug of Object.values(globalSlugs).filter(source.hasGlobal))
    await target.write(`${slug}.json`, `${JSON.stringify(await source.global(slug), null, 2)}\n`)
  return counts
}

/** Payload shows sessions to their owner, whoever else may read the field: the administrator has read their own. */
const withoutSessions = ({ sessions: _sessions, ...document }: Document): Omit<Document, 'sessions'> =>
  document

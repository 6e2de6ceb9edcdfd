import { notFound } from 'next/navigation'
import { headers } from 'next/headers'
import { CountViewDocument, ThreadPageDocument, type ThreadPageQuery } from '../graphql/generated'
import { ask, askIfThere } from '../server/graphql'
import type { ThreadPlace } from '../threads'

/** A part of a thread. */
export type ThreadPart = NonNullable<ThreadPageQuery['replyPage']>

/** The part of a thread that an address asks for; one that is not there is a page that does not exist. */
export const threadPart = async (
  topic: number,
  place: Exclude<ThreadPlace, { kind: 'elsewhere' }>,
): Promise<ThreadPart> => {
  const { replyPage } = await ask(ThreadPageDocument, {
    topic: String(topic),
    after: place.kind === 'after' ? place.number : null,
    before: place.kind === 'before' ? place.number : null,
  })
  const part = replyPage ?? notFound()
  if (place.number > 0 && part.entries.length === 0) notFound()
  return part
}

/** Says that somebody looks at a topic. A page that a browser fetched ahead has no reader yet. */
export const countView = async (topic: number): Promise<void> => {
  const asked = await headers()
  if (/prefetch|prerender/.test(`${asked.get('sec-purpose') ?? ''}${asked.get('purpose') ?? ''}`)) return
  // Nobody is kept from reading by a view that is not counted.
  await askIfThere(CountViewDocument, { topic: String(topic) }).catch(() => undefined)
}

import type { LastVoice } from '../components/TopicRow'
import { LastVoicesDocument, type TopicLineFragment } from '../graphql/generated'
import { ask } from '../server/graphql'

/** The last reply of each topic of a list, by the topic's id: its time is the topic's own last activity. */
export const lastVoices = async (
  topics: readonly TopicLineFragment[],
): Promise<ReadonlyMap<unknown, LastVoice>> => {
  const answered = topics.filter(({ replyCount }) => (replyCount ?? 0) > 0)
  if (answered.length === 0) return new Map()
  const { Replies } = await ask(LastVoicesDocument, {
    where: {
      topic: { in: answered.map(({ id }) => id) },
      OR: answered.map(({ lastActivityAt }) => ({ createdAt: { equals: lastActivityAt } })),
    },
  })
  // Newest first: of two in one topic the newer stands.
  const voices = new Map<unknown, LastVoice>()
  for (const reply of Replies?.docs ?? [])
    if (reply.topic && !voices.has(reply.topic.id)) voices.set(reply.topic.id, reply)
  return voices
}

import type { TopicLineFragment } from '../graphql/generated'
import { lastVoices } from '../loaders/lastVoices'
import { TopicRow } from './TopicRow'

/** Topics under each other, each with its last voice. */
export const TopicList = async ({
  topics,
  inForum = true,
}: {
  topics: readonly TopicLineFragment[]
  inForum?: boolean
}) => {
  const voices = await lastVoices(topics)
  return (
    <div className="topics">
      {topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} last={voices.get(topic.id)} inForum={inForum} />
      ))}
    </div>
  )
}

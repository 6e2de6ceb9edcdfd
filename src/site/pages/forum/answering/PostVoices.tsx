import { Reactions } from '../../../components/answering/Reactions'
import type { ReplyLineFragment } from '../../../graphql/generated'
import type { TopicPage } from '../../../loaders/forum'
import { SolveButton } from './SolveButton'

/** What readers say of a reply with one press: what they thought of it, and that it answers the question. */
export const PostVoices = ({
  reply,
  topic,
  path,
}: {
  reply: ReplyLineFragment
  /** Left out where the reply is shown away from its thread. */
  topic: TopicPage | undefined
  /** Address of the page of the thread. */
  path: string
}) => {
  if (reply.deletedAt !== null) return null
  const here = `${path}#reply-${reply.number ?? 0}`
  return (
    <div className="voices">
      <Reactions collection="replies" text={reply} author={reply.author} path={here} />
      {topic ? <SolveButton topic={topic} reply={reply.id} path={here} /> : null}
    </div>
  )
}

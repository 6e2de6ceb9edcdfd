import { pressSolved } from '../../../actions/answering'
import { Pressing } from '../../../components/answering/Pressing'
import { Icon } from '../../../components/Icon'
import type { TopicPage } from '../../../loaders/forum'
import { visit } from '../../../server/visit'
import { keepsOrder } from './keepsOrder'

/** Marks a reply as the answer, or takes the mark away: offered to who asked, and to those who keep order. */
export const SolveButton = async ({
  topic,
  reply,
  path,
}: {
  topic: Pick<TopicPage, 'id' | 'kind' | 'archived' | 'author' | 'answer'>
  reply: number | string
  /** Address of the reply, with its anchor. */
  path: string
}) => {
  const { t, me } = await visit()
  const isAsker = me !== null && String(topic.author?.id) === String(me.id)
  if (topic.kind !== 'question' || topic.archived || !(isAsker || keepsOrder(me))) return null
  const isAnswer = topic.answer !== null && String(topic.answer.id) === String(reply)
  return (
    <Pressing action={pressSolved} className="solving noPrint">
      <input type="hidden" name="topic" value={String(topic.id)} />
      <input type="hidden" name="reply" value={isAnswer ? '' : String(reply)} />
      <input type="hidden" name="path" value={path} />
      <button className={isAnswer ? 'reaction solved' : 'reaction'}>
        <Icon name="check" />
        {isAnswer ? t('solve.unmark') : t('solve.mark')}
      </button>
    </Pressing>
  )
}

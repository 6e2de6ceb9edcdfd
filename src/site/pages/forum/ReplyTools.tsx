import { removeReply, restoreReply } from '../../actions/topicTools'
import { ActionForm } from '../../components/forms/ActionForm'
import type { ReplyLineFragment } from '../../graphql/generated'
import { visit } from '../../server/visit'
import { keepsOrder, toolsAddress, toolsOf } from '../../topicTools'

type ToolsProps = {
  reply: ReplyLineFragment
  /** Address of the topic, without a query. */
  path: string
}

/** The way to the question whether a reply goes, for its author and those who keep order. */
export const RemoveLink = async (props: {
  number: number
  author: { id: number | string } | null
  path: string
}) => {
  const { t, me, query } = await visit()
  if (!me || !(keepsOrder(me) || props.author?.id === me.id)) return null
  return (
    <a
      href={toolsAddress(props.path, query, props.number)}
      aria-label={t('tools.removeReplyNumber', { n: props.number })}
    >
      {t('tools.removeReply')}
    </a>
  )
}

/** The question before a reply goes; nothing while nobody asks. */
export const RemoveReply = async ({ reply, path }: ToolsProps) => {
  const { t, me, query } = await visit()
  const isAsked = me !== null && reply.number !== null && toolsOf(query).removing === reply.number
  if (!isAsked || reply.deletedAt) return null
  return (
    <div className="change note danger noPrint">
      <strong>{t('tools.removeReplySure')}</strong>
      <span>{t('tools.removeReplyText')}</span>
      <ActionForm
        action={removeReply}
        submit={t('tools.removeReply')}
        sending={t('compose.sending')}
        aside={
          <a href={toolsAddress(path, query, null).replace(/#.*$/u, `#reply-${reply.number}`)}>
            {t('comments.cancel')}
          </a>
        }
      >
        <input type="hidden" name="reply" value={String(reply.id)} />
        <input type="hidden" name="path" value={path} />
      </ActionForm>
    </div>
  )
}

/** The place of a deleted reply; those who may see its words can bring them back. */
export const DeletedReply = async ({ reply, path }: ToolsProps) => {
  const { t } = await visit()
  return (
    <div className="deletedReply">
      <p>{t('tools.replyGone')}</p>
      {reply.removedText === null ? null : (
        <details className="noPrint">
          <summary>{t('tools.replyWords')}</summary>
          <blockquote lang={reply.language}>{reply.removedText}</blockquote>
          <ActionForm
            action={restoreReply}
            submit={t('tools.restoreReply')}
            sending={t('compose.sending')}
            plain
          >
            <input type="hidden" name="reply" value={String(reply.id)} />
            <input type="hidden" name="path" value={path} />
          </ActionForm>
        </details>
      )}
    </div>
  )
}

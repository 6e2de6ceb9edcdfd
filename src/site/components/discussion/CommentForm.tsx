import { comment } from '../../actions/discussion'
import type { DiscussionView } from '../../discussions'
import { commentSource, type DiscussionTarget } from '../../loaders/discussion'
import { visit } from '../../server/visit'
import { Composer } from '../Composer'
import { nameOf } from './nameOf'

/** Where members comment, or answer the comment that the address names. */
export const CommentForm = async ({
  target,
  path,
  view,
}: {
  target: DiscussionTarget
  path: string
  view: DiscussionView
}) => {
  const { t } = await visit()
  const answered = view.answer === null ? null : await commentSource(view.answer)
  const { collection, id } = target
  return (
    <Composer
      action={comment}
      label={answered ? t('comments.replyTo', { name: nameOf(answered.author, t) }) : t('comments.write')}
      submit={t('comments.send')}
      login={t('comments.login')}
      fields={{
        collection,
        id: String(id),
        path,
        ...(answered ? { replyTo: String(answered.id) } : {}),
      }}
      draft={`comment-${collection}-${id}${answered ? `-${answered.id}` : ''}`}
    >
      {answered ? (
        <p className="answering">
          <a href={`#comment-${answered.id}`}>
            {t('comments.answering', { name: nameOf(answered.author, t) })}
          </a>
          <a href={`${path}#compose`}>{t('comments.notAnswering')}</a>
        </p>
      ) : null}
    </Composer>
  )
}

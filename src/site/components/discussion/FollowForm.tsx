import { followDiscussion } from '../../actions/discussion'
import type { DiscussionState, DiscussionTarget } from '../../loaders/discussion'
import { visit } from '../../server/visit'
import { ActionForm } from '../forms/ActionForm'

/** Whether one is told of what is said here, and the button that changes it. */
export const FollowForm = async ({
  target,
  path,
  level,
}: {
  target: DiscussionTarget
  path: string
  level: DiscussionState['following']
}) => {
  const { t } = await visit()
  const isFollowed = level === 'watch'
  return (
    <div className="follow noPrint">
      <ActionForm
        action={followDiscussion}
        submit={isFollowed ? t('comments.unfollow') : t('comments.follow')}
        sending={t('compose.sending')}
        plain
        aside={
          <span className="hint">{isFollowed ? t('comments.followed') : t('comments.notFollowed')}</span>
        }
      >
        <input type="hidden" name="collection" value={target.collection} />
        <input type="hidden" name="id" value={target.id} />
        <input type="hidden" name="stop" value={isFollowed ? 'yes' : 'no'} />
        <input type="hidden" name="path" value={path} />
      </ActionForm>
    </div>
  )
}

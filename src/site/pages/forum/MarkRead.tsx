import { markRead } from '../../actions/reading'
import { ActionForm } from '../../components/forms/ActionForm'
import { visit } from '../../server/visit'

/** The button that declares all read, or all of one forum. */
export const MarkRead = async ({ forum, path }: { forum: number | null; path: string }) => {
  const { t } = await visit()
  return (
    <div className="markRead noPrint">
      <ActionForm
        action={markRead}
        submit={forum === null ? t('forum.markAll') : t('forum.markRoom')}
        sending={t('compose.sending')}
        plain
      >
        <input type="hidden" name="forum" value={forum === null ? '' : String(forum)} />
        <input type="hidden" name="path" value={path} />
      </ActionForm>
    </div>
  )
}

import { editComment, removeComment } from '../../actions/discussion'
import { codeToAccept } from '../../loaders/code'
import { commentSource } from '../../loaders/discussion'
import { visit } from '../../server/visit'
import { AcceptFirst } from '../AcceptFirst'
import { ActionForm } from '../forms/ActionForm'
import { MarkdownField } from '../compose/MarkdownField'
import { composeTools } from '../compose/tools'

type ChangeProps = { id: string; path: string }

/** A comment's words in a form, in its place. */
export const EditComment = async ({ id, path }: ChangeProps) => {
  const [{ t }, source, code] = await Promise.all([visit(), commentSource(id), codeToAccept()])
  return (
    <div className="change">
      <ActionForm
        action={editComment}
        submit={t('comments.editSend')}
        sending={t('compose.sending')}
        aside={<a href={`${path}?comment=${id}#comment-${id}`}>{t('comments.cancel')}</a>}
      >
        <input type="hidden" name="comment" value={id} />
        <input type="hidden" name="path" value={path} />
        <MarkdownField
          name="body"
          label={t('comments.editTitle')}
          hint={t('compose.markdown')}
          defaultValue={source?.body}
          lang={source?.language}
          tools={composeTools(t)}
          required
        />
        {code ? <AcceptFirst code={code} /> : null}
      </ActionForm>
    </div>
  )
}

/** The question before a comment goes. */
export const RemoveComment = async ({ id, path }: ChangeProps) => {
  const { t } = await visit()
  return (
    <div className="change note danger">
      <strong>{t('comments.deleteSure')}</strong>
      <span>{t('comments.deleteText')}</span>
      <ActionForm
        action={removeComment}
        submit={t('comments.delete')}
        sending={t('compose.sending')}
        aside={<a href={`${path}?comment=${id}#comment-${id}`}>{t('comments.cancel')}</a>}
      >
        <input type="hidden" name="comment" value={id} />
        <input type="hidden" name="path" value={path} />
      </ActionForm>
    </div>
  )
}

import { notFound } from 'next/navigation'
import { editText } from '../../../actions/write'
import { AcceptFirst } from '../../../components/AcceptFirst'
import { MarkdownField } from '../../../components/compose/MarkdownField'
import { composeTools } from '../../../components/compose/tools'
import { ActionForm } from '../../../components/forms/ActionForm'
import { TextField } from '../../../components/forms/fields'
import { Page } from '../../../components/frame/Page'
import { Trail } from '../../../components/Parts'
import { codeToAccept } from '../../../loaders/code'
import { draftFor } from '../../../loaders/draft'
import { topicAt } from '../../../loaders/forum'
import { replySource, topicSource } from '../../../loaders/source'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { MembersOnly } from '../../account/MembersOnly'

/** A reply's words in a form, or a topic's with its title. */
export const EditText = async (props: { forum: string; slug: string; number: number | null }) => {
  const [{ t, me, href }, topic, code] = await Promise.all([
    visit(),
    topicAt(props.forum, props.slug),
    codeToAccept(),
  ])
  if (!me) return <MembersOnly section="forum" />
  const { number } = props
  const opening = number === null ? await topicSource(topic.id) : null
  const source = number === null ? opening : await replySource(topic.id, number)
  if (!source) notFound()
  const up = readablePath('forum', topic.forum?.slug, topic.slug)
  const path = href(up)
  const back = number === null ? path : `${path}?reply=${number}`
  const draft = `edit-${number === null ? 'topic' : 'reply'}-${source.id}`
  const kept = await draftFor(draft)
  return (
    <Page section="forum">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/forum', label: t('forum.title') },
                { path: up, label: topic.title },
              ]}
            />
            <h1>{t(opening ? 'text.editTopic' : 'text.edit')}</h1>
          </div>
        </div>
        {source.mayEdit ? (
          <div className="broad">
            <ActionForm
              action={editText}
              submit={t('text.save')}
              sending={t('compose.sending')}
              draft={draft}
              kept={kept && { form: kept.form, query: kept.query, isRestored: kept.body !== '' }}
              restored={t('compose.restored')}
              aside={<a href={back}>{t('compose.cancel')}</a>}
            >
              <input type="hidden" name="id" value={String(source.id)} />
              <input type="hidden" name="kind" value={opening ? 'topic' : 'reply'} />
              <input type="hidden" name="back" value={back} />
              {opening ? (
                <TextField
                  name="title"
                  label={t('topic.titleLabel')}
                  defaultValue={kept?.title || opening.title}
                  maxLength={160}
                  required
                  draft
                />
              ) : null}
              <MarkdownField
                name="body"
                label={t('topic.body')}
                hint={t('compose.markdown')}
                defaultValue={kept?.body || source.body}
                rows={10}
                lang={source.language}
                tools={composeTools(t, String(topic.id))}
                required
              />
              {code ? <AcceptFirst code={code} /> : null}
            </ActionForm>
          </div>
        ) : (
          <p className="note">
            {t('text.editOver')} <a href={back}>{t('text.back')}</a>
          </p>
        )}
      </div>
    </Page>
  )
}

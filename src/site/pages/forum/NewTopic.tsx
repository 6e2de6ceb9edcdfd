import { openTopic } from '../../actions/write'
import { AcceptFirst } from '../../components/AcceptFirst'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextArea, TextField } from '../../components/forms/fields'
import { Page } from '../../components/frame/Page'
import { Empty, Trail } from '../../components/Parts'
import { ForumChoicesDocument } from '../../graphql/generated'
import { draftFor } from '../../loaders/draft'
import { forumAt } from '../../loaders/forum'
import { codeInForce } from '../../loaders/code'
import { readablePath } from '../../paths'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { MembersOnly } from '../account/MembersOnly'
import { RulesInShort } from '../account/RulesInShort'

/** The form that opens a topic: in the forum of the address, or in one to choose. */
export const NewTopic = async ({ slug }: { slug: string | null }) => {
  const [{ t, me, locale }, forum, code] = await Promise.all([
    visit(),
    slug === null ? null : forumAt(slug),
    codeInForce(),
  ])
  if (!me) return <MembersOnly section="forum" />
  const { Forums } = await ask(ForumChoicesDocument, { locale })
  if (!Forums || Forums.docs.length === 0)
    return (
      <Page section="forum">
        <div className="wide page">
          <Empty title={t('forum.noForums')} text={t('forum.noForumsText')} drawing="forum-to-come" whole />
        </div>
      </Page>
    )
  const draft = `topic-${forum?.id ?? 'new'}`
  const kept = await draftFor(draft)
  return (
    <Page section="forum">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/forum', label: t('forum.title') },
                ...(forum ? [{ path: readablePath('forum', forum.slug), label: forum.title ?? '' }] : []),
              ]}
            />
            <h1>{t('topic.new')}</h1>
          </div>
        </div>
        <div className="twoColumns">
          <div className="broad">
            <ActionForm
              action={openTopic}
              submit={t('topic.send')}
              sending={t('compose.sending')}
              draft={draft}
              kept={kept && { form: kept.form, query: kept.query, isRestored: kept.title + kept.body !== '' }}
              restored={t('compose.restored')}
            >
              <Choice
                name="forum"
                label={t('topic.forum')}
                defaultValue={String(forum?.id ?? Forums.docs[0]?.id ?? '')}
                options={Forums.docs.map(({ id, title }) => ({
                  value: String(id),
                  label: title ?? '',
                }))}
              />
              <TextField
                name="title"
                label={t('topic.titleLabel')}
                hint={t('topic.titleHint')}
                defaultValue={kept?.title}
                maxLength={160}
                required
                draft
              />
              <TextArea
                name="body"
                label={t('topic.body')}
                hint={t('compose.markdown')}
                defaultValue={kept?.body}
                rows={10}
                maxLength={30_000}
                lang={locale}
                required
              />
              {code && !code.acceptedByMe ? <AcceptFirst code={code} /> : null}
            </ActionForm>
          </div>
          {code ? (
            <aside>
              <RulesInShort code={code} />
            </aside>
          ) : null}
        </div>
      </div>
    </Page>
  )
}

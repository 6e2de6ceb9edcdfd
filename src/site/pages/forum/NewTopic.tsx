import { openTopic } from '../../actions/write'
import { ActionForm } from '../../components/forms/ActionForm'
import { TextArea, TextField } from '../../components/forms/fields'
import { Page } from '../../components/frame/Page'
import { Trail } from '../../components/Parts'
import { forumAt } from '../../loaders/forum'
import { codeInForce } from '../../loaders/code'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { MembersOnly } from '../account/MembersOnly'
import { RulesInShort } from '../account/RulesInShort'

/** The form that opens a topic. */
export const NewTopic = async ({ slug }: { slug: string }) => {
  const [{ t, me, locale }, forum, code] = await Promise.all([visit(), forumAt(slug), codeInForce()])
  if (!me) return <MembersOnly section="forum" />
  return (
    <Page section="forum">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/forum', label: t('forum.title') },
                { path: readablePath('forum', forum.slug), label: forum.title ?? '' },
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
              draft={`topic-${forum.id}`}
              restored={t('compose.restored')}
            >
              <input type="hidden" name="forum" value={forum.id} />
              <input type="hidden" name="forumSlug" value={forum.slug ?? ''} />
              <TextField
                name="title"
                label={t('topic.titleLabel')}
                hint={t('topic.titleHint')}
                maxLength={160}
                required
                draft
              />
              <TextArea
                name="body"
                label={t('topic.body')}
                hint={t('compose.markdown')}
                rows={10}
                maxLength={30_000}
                lang={locale}
                required
              />
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

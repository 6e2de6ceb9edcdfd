import { openTopic } from '../../actions/write'
import { AcceptFirst } from '../../components/AcceptFirst'
import { ActionForm } from '../../components/forms/ActionForm'
import { MarkdownField } from '../../components/compose/MarkdownField'
import { SimilarTopics } from '../../components/compose/SimilarTopics'
import { composeTools } from '../../components/compose/tools'
import { ForumChoice } from '../../components/compose/ForumChoice'
import { newTopicDraft } from '../../components/forms/draftFields'
import { Choice, TextField } from '../../components/forms/fields'
import { Page } from '../../components/frame/Page'
import { Empty, Trail } from '../../components/Parts'
import { ForumFormsDocument, SimilarTopicsDocument } from '../../graphql/generated'
import { draftFor } from '../../loaders/draft'
import { forumAt } from '../../loaders/forum'
import { codeInForce } from '../../loaders/code'
import { readablePath } from '../../paths'
import { formKey } from '../../server/formKey'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { MembersOnly } from '../account/MembersOnly'
import { PollFields } from './answering/PollFields'
import { RulesInShort } from '../account/RulesInShort'

const topicKinds = ['discussion', 'question', 'idea', 'announcement'] as const
const kindWords = {
  discussion: 'topic.kindDiscussion',
  question: 'topic.kindQuestion',
  idea: 'topic.kindIdea',
  announcement: 'topic.kindAnnouncement',
} as const

/** The form that opens a topic: in the forum of the address, or in one to choose. */
export const NewTopic = async ({ slug }: { slug: string | null }) => {
  const [{ t, me, locale, href }, forum, code] = await Promise.all([
    visit(),
    slug === null ? null : forumAt(slug),
    codeInForce(),
  ])
  if (!me) return <MembersOnly section="forum" />
  const { Forums } = await ask(ForumFormsDocument, { locale })
  if (!Forums || Forums.docs.length === 0)
    return (
      <Page section="forum">
        <div className="wide page">
          <Empty title={t('forum.noForums')} text={t('forum.noForumsText')} drawing="forum-to-come" whole />
        </div>
      </Page>
    )
  const draft = newTopicDraft(forum?.id ?? null)
  const kept = await draftFor(draft)
  const room = Forums.docs.find(({ id }) => id === forum?.id)
  const isStaff = (me.roles ?? []).some((role) => role !== 'member')
  // Where the forum is still to be chosen, whatever one of them takes; the hub says what another does not.
  const rooms = room ? [room] : Forums.docs
  const kinds = topicKinds.filter(
    (kind) =>
      rooms.some((each) => !each.kinds?.length || each.kinds.includes(kind)) &&
      (kind !== 'announcement' || isStaff),
  )
  const tags = new Map(
    rooms.flatMap(({ requiredTags }) =>
      (requiredTags ?? []).map(({ id, title }) => [String(id), title] as const),
    ),
  )
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
              <ForumChoice
                name="forum"
                label={t('topic.forum')}
                defaultValue={kept?.more.forum ?? String(forum?.id ?? Forums.docs[0]?.id ?? '')}
                here={forum ? String(forum.id) : null}
                goOn={t('topic.goOnThere')}
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
              <SimilarTopics
                query={SimilarTopicsDocument.toString()}
                prefix={href('/forum')}
                words={{ title: t('topic.similar'), solved: t('topic.solved') }}
              />
              {kinds.length > 1 ? (
                <Choice
                  name="kind"
                  label={t('topic.kind')}
                  defaultValue={kept?.more.kind ?? kinds[0]}
                  options={kinds.map((value) => ({ value, label: t(kindWords[value]) }))}
                  draft
                />
              ) : (
                <input type="hidden" name="kind" value={kinds[0] ?? ''} />
              )}
              {tags.size > 0 ? (
                <Choice
                  name="tag"
                  label={t('topic.tag')}
                  defaultValue={kept?.more.tag ?? (room ? [...tags.keys()][0] : '')}
                  options={[
                    ...(room ? [] : [{ value: '', label: t('topic.noTag') }]),
                    ...Array.from(tags, ([value, label]) => ({ value, label })),
                  ]}
                  draft
                />
              ) : null}
              <input type="hidden" name="key" value={formKey()} />
              <input type="hidden" name="begun" value={room?.template ?? ''} />
              <MarkdownField
                name="body"
                label={t('topic.body')}
                hint={t('compose.markdown')}
                defaultValue={kept?.body || (room?.template ?? undefined)}
                rows={10}
                lang={locale}
                tools={composeTools(t)}
                required
              />
              <PollFields kept={kept?.more ?? {}} />
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

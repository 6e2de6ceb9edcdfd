import { changeIdeaState, pressIdeaVote } from '../../../actions/answering'
import { Pressing } from '../../../components/answering/Pressing'
import { ActionForm } from '../../../components/forms/ActionForm'
import { Choice, TextField } from '../../../components/forms/fields'
import type { TopicPage } from '../../../loaders/forum'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { keepsOrder } from './keepsOrder'

const states = ['open', 'planned', 'started', 'done', 'declined', 'duplicate'] as const
const over: readonly string[] = ['done', 'declined', 'duplicate']

/** How an idea fares: who wants it, what becomes of it, and for those who keep order the form that says so. */
export const IdeaBox = async ({ topic, path }: { topic: TopicPage; path: string }) => {
  if (topic.kind !== 'idea') return null
  const { t, me, href } = await visit()
  const state = topic.ideaState ?? 'open'
  const other = topic.duplicateOf
  const isOver = over.includes(state)
  return (
    <section className="ideaBox" id="idea" aria-label={t('idea.title')}>
      <div className="ideaLine">
        {me && !topic.archived && (!isOver || topic.myVote) ? (
          <Pressing action={pressIdeaVote}>
            <input type="hidden" name="topic" value={String(topic.id)} />
            <input type="hidden" name="mine" value={topic.myVote ? 'yes' : ''} />
            <input type="hidden" name="path" value={`${path}#idea`} />
            <button className={topic.myVote ? 'button plain' : 'button'}>
              {topic.myVote ? t('idea.unvote') : t('idea.vote')}
            </button>
          </Pressing>
        ) : null}
        <strong>{t('idea.votes', { n: topic.voteCount ?? 0 })}</strong>
        <span className={`tag idea-${state}`}>{t(`idea.state.${state}`)}</span>
      </div>
      {other ? (
        <p>
          {t('idea.duplicateOf')}{' '}
          <a href={href(readablePath('forum', other.forum?.slug, other.slug))}>{other.title}</a>
        </p>
      ) : null}
      {keepsOrder(me) && !topic.archived ? (
        <ActionForm
          action={changeIdeaState}
          submit={t('idea.save')}
          sending={t('compose.sending')}
          plain
          folded={{ label: t('idea.change'), className: 'noPrint' }}
        >
          <Choice
            name="state"
            label={t('idea.stateLabel')}
            defaultValue={state}
            options={states.map((value) => ({ value, label: t(`idea.state.${value}`) }))}
          />
          <TextField name="note" label={t('idea.note')} hint={t('idea.noteHint')} maxLength={500} />
          <TextField name="duplicateOf" label={t('idea.other')} hint={t('idea.otherHint')} />
          <input type="hidden" name="topic" value={String(topic.id)} />
          <input type="hidden" name="path" value={`${path}#idea`} />
        </ActionForm>
      ) : null}
    </section>
  )
}

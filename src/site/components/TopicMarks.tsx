import type { TopicLineFragment } from '../graphql/generated'
import { visit } from '../server/visit'
import { Icon } from './Icon'

/** What is special about a topic: its kind, its state, and its language where that is another one. */
export const Marks = async ({ topic }: { topic: TopicLineFragment }) => {
  const { t, locale, now } = await visit()
  const isPinned =
    topic.pinned === true && (topic.pinnedUntil === null || Date.parse(topic.pinnedUntil) > now.getTime())
  return (
    <span className="marks">
      {topic.answer ? (
        <span className="tag good">
          <Icon name="check" />
          {t('forum.solved')}
        </span>
      ) : null}
      {topic.kind !== null && topic.kind !== 'discussion' && !topic.answer ? (
        <span className="tag">{t(`forum.kind.${topic.kind}`)}</span>
      ) : null}
      {topic.kind === 'idea' && topic.ideaState !== null && topic.ideaState !== 'open' ? (
        <span className={`tag idea-${topic.ideaState}`}>{t(`idea.state.${topic.ideaState}`)}</span>
      ) : null}
      {isPinned ? (
        <span className="tag">
          <Icon name="pin" />
          {t('forum.pinned')}
        </span>
      ) : null}
      {topic.locked || topic.archived ? (
        <span className="tag">
          <Icon name="lock" />
          {topic.archived ? t('forum.archived') : t('forum.locked')}
        </span>
      ) : null}
      {topic.language === locale ? null : (
        <span className="tag" lang={topic.language}>
          {topic.language.toUpperCase()}
        </span>
      )}
    </span>
  )
}

import {
  archiveTopic,
  lockTopic,
  mergeTopics,
  moveTopic,
  pinTopic,
  removeTopic,
  renameTopic,
  restoreTopic,
  slowTopic,
  splitTopic,
} from '../../actions/topicTools'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextField } from '../../components/forms/fields'
import type { FormAction } from '../../components/forms/state'
import { Icon } from '../../components/Icon'
import type { TopicPage } from '../../loaders/forum'
import { rooms } from '../../loaders/topics'
import { visit } from '../../server/visit'
import { keepsOrder, toolsAddress, toolsOf } from '../../topicTools'

type ToolsProps = { topic: TopicPage; path: string }

/** What those who keep order, and authors with what is theirs, can do with a topic: a link, and behind it forms. */
export const TopicTools = async ({ topic, path }: ToolsProps) => {
  const { t, me, query } = await visit()
  const isKeeper = keepsOrder(me)
  const isOwn = me !== null && topic.author?.id === me.id
  if (!isKeeper && (!isOwn || topic.archived || topic.deletedAt)) return null
  const { isOpen } = toolsOf(query)
  return (
    <section className="topicTools noPrint" id="tools" aria-label={t('tools.title')}>
      <p>
        <a
          className="button plain small"
          href={toolsAddress(path, query, isOpen ? null : 'tools')}
          aria-expanded={isOpen}
        >
          <Icon name="pen" />
          {isOpen ? t('tools.close') : isKeeper ? t('tools.open') : t('tools.openOwn')}
        </a>
      </p>
      {isOpen ? (
        <div className="topicToolsGrid">
          {isKeeper ? <Switches topic={topic} path={path} /> : null}
          {isKeeper && !topic.archived ? <Slow topic={topic} path={path} /> : null}
          <Rename topic={topic} path={path} />
          {isKeeper && !topic.deletedAt && !topic.archived ? <Places topic={topic} path={path} /> : null}
          {isKeeper || (topic.replyCount ?? 0) === 0 ? <Removal topic={topic} path={path} /> : null}
        </div>
      ) : null}
    </section>
  )
}

/** A state that is on or off, as one button. */
const Switch = async (props: { topic: TopicPage; action: FormAction; isOn: boolean; submit: string }) => {
  const { t } = await visit()
  return (
    <ActionForm action={props.action} submit={props.submit} sending={t('compose.sending')} plain>
      <input type="hidden" name="topic" value={String(props.topic.id)} />
      <input type="hidden" name="on" value={props.isOn ? 'no' : 'yes'} />
    </ActionForm>
  )
}

const Switches = async ({ topic }: ToolsProps) => {
  const { t, format } = await visit()
  const [locked, archived, pinned] = [topic.locked, topic.archived, topic.pinned].map((on) => on === true)
  return (
    <>
      <div className="topicTool">
        <h2>{t('tools.state')}</h2>
        <div className="actions">
          <Switch
            topic={topic}
            action={lockTopic}
            isOn={locked ?? false}
            submit={locked ? t('tools.unlock') : t('tools.lock')}
          />
          <Switch
            topic={topic}
            action={archiveTopic}
            isOn={archived ?? false}
            submit={archived ? t('tools.unarchive') : t('tools.archive')}
          />
        </div>
        <p className="hint">{t('tools.stateHint')}</p>
      </div>
      <div className="topicTool">
        <h2>{t('tools.pin')}</h2>
        {pinned ? (
          <>
            <p className="hint">
              {topic.pinnedUntil
                ? t('tools.pinnedUntil', { day: format.date(topic.pinnedUntil, 'UTC') })
                : t('tools.pinnedForGood')}
            </p>
            <Switch topic={topic} action={pinTopic} isOn submit={t('tools.unpin')} />
          </>
        ) : (
          <ActionForm action={pinTopic} submit={t('tools.pinSend')} sending={t('compose.sending')} plain>
            <input type="hidden" name="topic" value={String(topic.id)} />
            <input type="hidden" name="on" value="yes" />
            <TextField name="until" type="date" label={t('tools.until')} hint={t('tools.untilHint')} />
          </ActionForm>
        )}
      </div>
    </>
  )
}

const Slow = async ({ topic }: ToolsProps) => {
  const { t } = await visit()
  return (
    <div className="topicTool">
      <h2>{t('tools.slow')}</h2>
      <ActionForm action={slowTopic} submit={t('tools.slowSend')} sending={t('compose.sending')} plain>
        <input type="hidden" name="topic" value={String(topic.id)} />
        <TextField
          name="seconds"
          inputMode="numeric"
          label={t('tools.seconds')}
          hint={t('tools.secondsHint')}
          defaultValue={String(topic.slowSeconds ?? 0)}
          maxLength={5}
          required
        />
      </ActionForm>
    </div>
  )
}

const Rename = async ({ topic }: ToolsProps) => {
  const { t } = await visit()
  if (topic.archived) return null
  return (
    <div className="topicTool">
      <h2>{t('tools.rename')}</h2>
      <ActionForm action={renameTopic} submit={t('tools.renameSend')} sending={t('compose.sending')} plain>
        <input type="hidden" name="topic" value={String(topic.id)} />
        <TextField
          name="title"
          label={t('topic.titleLabel')}
          hint={t('tools.renameHint')}
          defaultValue={topic.title}
          maxLength={160}
          required
        />
      </ActionForm>
    </div>
  )
}

/** Where it stands, and with what. */
const Places = async ({ topic }: ToolsProps) => {
  const [{ t }, forums] = await Promise.all([visit(), rooms()])
  const others = forums.filter(({ id }) => id !== topic.forum?.id)
  const id = <input type="hidden" name="topic" value={String(topic.id)} />
  return (
    <>
      {others.length === 0 ? null : (
        <div className="topicTool">
          <h2>{t('tools.move')}</h2>
          <ActionForm action={moveTopic} submit={t('tools.moveSend')} sending={t('compose.sending')} plain>
            {id}
            <Choice
              name="forum"
              label={t('tools.moveTo')}
              options={others.map((forum) => ({ value: String(forum.id), label: forum.title ?? '' }))}
            />
          </ActionForm>
        </div>
      )}
      <div className="topicTool">
        <h2>{t('tools.merge')}</h2>
        <ActionForm action={mergeTopics} submit={t('tools.mergeSend')} sending={t('compose.sending')} plain>
          {id}
          <TextField name="into" label={t('tools.into')} hint={t('tools.intoHint')} required />
        </ActionForm>
      </div>
      {(topic.replyCount ?? 0) < 2 ? null : (
        <div className="topicTool">
          <h2>{t('tools.split')}</h2>
          <ActionForm action={splitTopic} submit={t('tools.splitSend')} sending={t('compose.sending')} plain>
            {id}
            <TextField name="replies" label={t('tools.replies')} hint={t('tools.repliesHint')} required />
            <TextField name="splitTitle" label={t('tools.splitTitle')} maxLength={160} required />
          </ActionForm>
        </div>
      )}
    </>
  )
}

const Removal = async ({ topic }: ToolsProps) => {
  const { t } = await visit()
  const isGone = topic.deletedAt != null
  return (
    <div className="topicTool">
      <h2>{isGone ? t('tools.restore') : t('tools.remove')}</h2>
      <ActionForm
        action={isGone ? restoreTopic : removeTopic}
        submit={isGone ? t('tools.restoreSend') : t('tools.removeSend')}
        sending={t('compose.sending')}
        plain
      >
        <input type="hidden" name="topic" value={String(topic.id)} />
      </ActionForm>
      <p className="hint">{isGone ? t('tools.restoreHint') : t('tools.removeHint')}</p>
    </div>
  )
}

import { reply } from '../../../actions/write'
import { Composer } from '../../../components/Composer'
import { quotation } from '../../../components/compose/marks'
import { nameOf } from '../../../components/discussion/nameOf'
import { type ReplySource, replySource, topicSource } from '../../../loaders/source'
import { visit } from '../../../server/visit'

/** UTF-16 units of a quotation that is put into a form: whoever wants more quotes it by hand. */
const longestQuotation = 1_000

/**
 * Where members reply to a topic. The address says whom they answer (`?answer=3`) and what they quote (`?quote=3`, or
 * `?quote=topic`).
 */
export const ReplyComposer = async ({
  topic,
  path,
  slowSeconds = 0,
}: {
  topic: number
  path: string
  /** Seconds between two replies of one member. @default 0: no slow mode */
  slowSeconds?: number
}) => {
  const { t, me, query } = await visit()
  const wanted = new URLSearchParams(query)
  const answered = me ? await replyNumbered(topic, wanted.get('answer')) : null
  const begun = me ? await quoted(topic, wanted.get('quote'), path) : undefined
  return (
    <Composer
      action={reply}
      label={answered ? t('reply.to', { name: nameOf(answered.author, t) }) : t('reply.title')}
      submit={t('reply.send')}
      login={t('reply.login')}
      fields={{
        topic: String(topic),
        path,
        ...(answered ? { replyTo: String(answered.id) } : {}),
      }}
      draft={`reply-${topic}${answered ? `-${answered.id}` : ''}`}
      topic={String(topic)}
      begun={begun}
    >
      {slowSeconds > 0 ? <p className="hint">{t('tools.isSlow', { n: slowSeconds })}</p> : null}
      {answered ? (
        <p className="answering">
          <a href={`${path}?reply=${answered.number}`}>
            {t('compose.answering', { name: nameOf(answered.author, t), n: answered.number ?? 0 })}
          </a>
          <a href={`${path}#compose`}>{t('compose.notAnswering')}</a>
        </p>
      ) : null}
    </Composer>
  )
}

const replyNumbered = async (topic: number, number: string | null): Promise<ReplySource | null> =>
  number !== null && /^\d{1,9}$/.test(number) ? replySource(topic, Number(number)) : null

const quoted = async (topic: number, which: string | null, path: string): Promise<string | undefined> => {
  const source = which === 'topic' ? await topicSource(topic) : await replyNumbered(topic, which)
  if (!source?.author || source.author.former) return undefined
  return quotation({
    handle: source.author.handle,
    path: which === 'topic' ? path : `${path}?reply=${which}`,
    words: source.body.slice(0, longestQuotation),
  })
}

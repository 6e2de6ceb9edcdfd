import { notFound } from 'next/navigation'
import { hideVersion } from '../../../actions/write'
import { MemberLink } from '../../../components/Face'
import { Page } from '../../../components/frame/Page'
import { Ago, Trail } from '../../../components/Parts'
import { TextHistoryDocument, type TextHistoryQuery } from '../../../graphql/generated'
import { topicAt } from '../../../loaders/forum'
import { replySource } from '../../../loaders/source'
import { readablePath } from '../../../paths'
import { ask } from '../../../server/graphql'
import { visit } from '../../../server/visit'

type Version = NonNullable<TextHistoryQuery['textHistory']>['versions'][number]
type Changes = Version['body']

/** What a reply, or a topic's own text, said before, and what each change put in and took out. */
export const History = async (props: { forum: string; slug: string; number: number | null }) => {
  const [{ t, me, href, locale }, topic] = await Promise.all([visit(), topicAt(props.forum, props.slug)])
  const { number } = props
  const reply = number === null ? null : await replySource(topic.id, number)
  if (number !== null && !reply) notFound()
  const target = reply
    ? { collection: 'replies', id: String(reply.id) }
    : { collection: 'topics', id: String(topic.id) }
  const { textHistory } = await ask(TextHistoryDocument, { target })
  if (!textHistory) notFound()
  const up = readablePath('forum', topic.forum?.slug, topic.slug)
  const here = `${href(up)}/history${number === null ? '' : `?reply=${number}`}`
  const keepsOrder = (me?.roles ?? []).some((role) => ['moderator', 'manager', 'admin'].includes(role))
  const language = reply?.language ?? topic.language
  const lang = language === locale ? undefined : language
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
            <h1>{t('text.history')}</h1>
            <p className="lead">{t('text.historyLead')}</p>
          </div>
        </div>
        <ol className="textVersions">
          {textHistory.versions.map((version) => (
            <li key={version.number}>
              <header>
                <h2>{version.number === 1 ? t('text.first') : t('text.version', { n: version.number })}</h2>
                {version.isCurrent ? <span>{t('text.current')}</span> : null}
                <MemberLink member={version.by} />
                <Ago iso={version.at} />
              </header>
              {version.body === null ? (
                <p className="note">{t(version.isHidden ? 'text.hidden' : 'text.unseen')}</p>
              ) : (
                <>
                  {version.title ? <Diff changes={version.title} lang={lang} className="title" /> : null}
                  <Diff changes={version.body} lang={lang} />
                </>
              )}
              {keepsOrder && !version.isCurrent ? (
                <form action={hideVersion}>
                  <input type="hidden" name="collection" value={target.collection} />
                  <input type="hidden" name="id" value={target.id} />
                  <input type="hidden" name="number" value={version.number} />
                  <input type="hidden" name="hidden" value={version.isHidden ? 'no' : 'yes'} />
                  <input type="hidden" name="path" value={here} />
                  <button className="button plain small">
                    {t(version.isHidden ? 'text.unhide' : 'text.hide')}
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ol>
        <p>
          <a href={href(up)}>{t('text.back')}</a>
        </p>
      </div>
    </Page>
  )
}

const Diff = ({
  changes,
  lang,
  className,
}: {
  changes: Changes
  lang: string | undefined
  className?: string
}) => {
  const all = changes ?? []
  // The first of its versions put in all that it says, and one that was written anew has nothing in common.
  const isFirst = all.every(({ kind }) => kind === 'added')
  const isAnew = all.length > 1 && all.every(({ kind }) => kind !== 'kept')
  return (
    <div className={['diff', className, isAnew && 'anew'].filter(Boolean).join(' ')} lang={lang}>
      {all.map(({ kind, text }, index) =>
        kind === 'removed' ? (
          <del key={index}>{text}</del>
        ) : kind === 'added' && !isFirst ? (
          <ins key={index}>{text}</ins>
        ) : (
          text
        ),
      )}
    </div>
  )
}

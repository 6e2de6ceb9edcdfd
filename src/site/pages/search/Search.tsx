import { EventRow } from '../../components/EventRow'
import { Face } from '../../components/Face'
import { Page } from '../../components/frame/Page'
import { Empty, SectionHead } from '../../components/Parts'
import { Story } from '../../components/Story'
import { TopicList } from '../../components/TopicList'
import {
  FindEventsDocument,
  FindMembersDocument,
  FindPostsDocument,
  FindTopicsDocument,
} from '../../graphql/generated'
import { readablePath } from '../../paths'
import { ask, askIfThere } from '../../server/graphql'
import { visit } from '../../server/visit'
import { publishedIn } from '../blog/where'

/** Finds posts, topics, events and people by their titles and names. */
export const Search = async ({ q }: { q: string }) => {
  const { t, href } = await visit()
  return (
    <Page section="search">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <h1>{t('search.title')}</h1>
            <p className="lead">{t('search.start')}</p>
          </div>
        </div>
        <search>
          <form className="searchForm" action={href('/search')}>
            <div className="field">
              <label htmlFor="q">{t('search.label')}</label>
              <input
                className="control"
                id="q"
                name="q"
                type="search"
                defaultValue={q}
                maxLength={100}
                autoComplete="off"
                enterKeyHint="search"
              />
            </div>
            <button className="button">{t('search.send')}</button>
          </form>
        </search>
        {q === '' ? null : <Results q={q} />}
      </div>
    </Page>
  )
}

const Results = async ({ q }: { q: string }) => {
  const { t, locale, href } = await visit()
  const title = { like: q }
  const [posts, topics, events, members] = await Promise.all([
    askIfThere(FindPostsDocument, { locale, where: publishedIn({ OR: [{ title }, { excerpt: title }] }) }),
    askIfThere(FindTopicsDocument, { locale, where: { title } }),
    askIfThere(FindEventsDocument, { locale, where: { _status: { equals: 'published' }, title } }),
    ask(FindMembersDocument, {
      where: { AND: [{ former: { not_equals: true } }, { OR: [{ displayName: title }, { handle: title }] }] },
    }),
  ])
  const [Posts, Topics, Events, Members] = [posts?.Posts, topics?.Topics, events?.Events, members.Members]
  const found = [Posts, Topics, Events, Members].reduce((sum, each) => sum + (each?.totalDocs ?? 0), 0)
  if (found === 0)
    return (
      <Empty title={t('search.none', { q })} text={t('search.noneText')}>
        <a className="button plain" href={href('/forum')}>
          {t('nav.forum')}
        </a>
      </Empty>
    )
  return (
    <div className="sections results">
      <p role="status">{t('search.results', { n: found, q })}</p>
      {Posts && Posts.docs.length > 0 ? (
        <section aria-label={t('search.posts')}>
          <SectionHead title={t('search.posts')} />
          <div className="stories">
            {Posts.docs.map((post) => (
              <Story key={post.id} post={post} />
            ))}
          </div>
        </section>
      ) : null}
      {Topics && Topics.docs.length > 0 ? (
        <section aria-label={t('search.topics')}>
          <SectionHead title={t('search.topics')} />
          <TopicList topics={Topics.docs} />
        </section>
      ) : null}
      {Events && Events.docs.length > 0 ? (
        <section aria-label={t('search.events')}>
          <SectionHead title={t('search.events')} />
          <div className="dates">
            {Events.docs.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </div>
        </section>
      ) : null}
      {Members && Members.docs.length > 0 ? (
        <section aria-label={t('search.members')}>
          <SectionHead title={t('search.members')} />
          <ul className="crowd">
            {Members.docs.map((member) => (
              <li key={member.id}>
                <a href={href(readablePath('members', member.handle))}>
                  <Face member={member} />
                  {member.displayName}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

import { EventRow } from '../../components/EventRow'
import { Page } from '../../components/frame/Page'
import { JsonLd } from '../../components/JsonLd'
import { Empty, SectionHead } from '../../components/Parts'
import { Story } from '../../components/Story'
import { TopicList } from '../../components/TopicList'
import {
  ContestListDocument,
  EventDatesDocument,
  LiveTopicsDocument,
  NewestPostsDocument,
} from '../../graphql/generated'
import { siteData } from '../../jsonLd'
import { readablePath } from '../../paths'
import { askIfThere } from '../../server/graphql'
import { visit } from '../../server/visit'
import { publishedIn } from '../blog/where'
import { Hello } from './Hello'
import { Welcome } from './Welcome'

/** What is new, what is discussed, what is next. */
export const FrontPage = async () => {
  const { locale, t, href, me, now, format, hub, origin } = await visit()
  const [blog, forum, calendar, challenges] = await Promise.all([
    askIfThere(NewestPostsDocument, { locale, where: publishedIn() }),
    askIfThere(LiveTopicsDocument, { locale }),
    askIfThere(EventDatesDocument, { locale, from: now.toISOString(), limit: 4 }),
    askIfThere(ContestListDocument, { locale, page: 1 }),
  ])
  const [first, ...more] = blog?.Posts?.docs ?? []
  const topics = forum?.Topics?.docs ?? []
  const events = calendar?.eventDates ?? []
  const contest = challenges?.Contests?.docs.find(({ state }) => state === 'open' || state === 'announced')
  return (
    <Page section="home">
      <JsonLd data={siteData({ hub, origin, url: origin + href('/'), locale })} />
      {me ? <Hello me={me} /> : <Welcome />}
      {first || topics.length > 0 ? (
        <div className="wide frontPage">
          <section aria-label={t('home.new')}>
            <SectionHead title={t('home.new')}>
              <a href={href('/blog')}>{t('home.allPosts')}</a>
            </SectionHead>
            {first ? (
              <Story post={first} kind="first" />
            ) : (
              <Empty title={t('blog.empty')} text={t('blog.emptyText')} />
            )}
            {more.length > 0 ? (
              <div className="stories short">
                {more.map((post) => (
                  <Story key={post.id} post={post} kind="short" />
                ))}
              </div>
            ) : null}
          </section>
          <section aria-label={t('home.discussed')}>
            <SectionHead title={t('home.discussed')}>
              <a href={href('/forum')}>{t('home.allTopics')}</a>
            </SectionHead>
            {topics.length > 0 ? (
              <TopicList topics={topics} />
            ) : (
              <Empty title={t('forum.empty')} text={t('forum.emptyText')} />
            )}
          </section>
        </div>
      ) : (
        <div className="wide page">
          <Empty title={t('home.quietTitle')} text={t('home.quiet')} drawing="quiet-square">
            <a className="button" href={href('/forum/new')}>
              {t('home.openTopic')}
            </a>
          </Empty>
        </div>
      )}
      {events.length > 0 || contest ? (
        <section className="sunk soon" aria-label={t('home.next')}>
          <div className="wide">
            {events.length > 0 ? (
              <>
                <SectionHead title={t('home.next')}>
                  <a href={href('/events')}>{t('home.allEvents')}</a>
                </SectionHead>
                <div className="dates">
                  {events.map(({ event, occurrence }) => (
                    <EventRow key={event.id} event={event} date={occurrence} />
                  ))}
                </div>
              </>
            ) : null}
            {contest ? (
              <div className="callout">
                <div>
                  <span className="eyebrow">
                    {t('home.contest')} · {t(`contests.${contest.state}`)}
                  </span>
                  <h3>{contest.title}</h3>
                  <p>
                    {contest.state === 'open'
                      ? t('contests.closes', { date: format.date(contest.closesAt) })
                      : t('contests.opens', { date: format.date(contest.opensAt) })}
                  </p>
                </div>
                <a className="button plain" href={href(readablePath('contests', contest.slug))}>
                  {t('contests.rules')}
                </a>
              </div>
            ) : null}
          </div>
        </section>
      ) : null}
    </Page>
  )
}

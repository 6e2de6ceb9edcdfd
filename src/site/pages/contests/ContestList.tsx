import { notFound } from 'next/navigation'
import { ContestTime } from '../../components/ContestTime'
import { Cover } from '../../components/Cover'
import { Page } from '../../components/frame/Page'
import { Empty, Turning } from '../../components/Parts'
import { ContestListDocument } from '../../graphql/generated'
import { readablePath } from '../../paths'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'

/** Every public contest, the one that closes last first. */
export const ContestList = async ({ page }: { page: number }) => {
  const { locale, t, href } = await visit()
  const { Contests } = await ask(ContestListDocument, { locale, page })
  const contests = Contests?.docs ?? []
  if (page > 1 && contests.length === 0) notFound()
  return (
    <Page section="contests">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <h1>{t('contests.title')}</h1>
            <p className="lead">{t('contests.lead')}</p>
          </div>
        </div>
        {contests.length === 0 ? (
          <Empty title={t('contests.empty')} text={t('contests.emptyText')} drawing="contests-to-come">
            <a className="button plain" href={href('/forum')}>
              {t('home.allTopics')}
            </a>
          </Empty>
        ) : (
          contests.map((contest) => (
            <article className="contest" key={contest.id}>
              <Cover picture={contest.cover} slug={contest.slug ?? ''} />
              <div>
                <span className="eyebrow">{t(`contests.${contest.state}`)}</span>
                <h2>
                  <a href={href(readablePath('contests', contest.slug))}>{contest.title}</a>
                </h2>
                {contest.summary ? <p className="lead">{contest.summary}</p> : null}
                <ContestTime contest={contest} />
              </div>
            </article>
          ))
        )}
        <Turning
          page={page}
          pages={Contests?.totalPages ?? 1}
          to={(each) => href(each === 1 ? '/contests' : `/contests?page=${each}`)}
        />
      </div>
    </Page>
  )
}

import { ContestTime } from '../../components/ContestTime'
import { Cover } from '../../components/Cover'
import { Discussion } from '../../components/discussion/Discussion'
import { Page } from '../../components/frame/Page'
import { SectionHead, Trail } from '../../components/Parts'
import { Prose } from '../../components/Prose'
import { contestAt } from '../../loaders/happenings'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'

const phases = ['announced', 'open', 'judging', 'decided'] as const

/** A contest: its phase, what it asks, by which rules. */
export const ContestDetail = async ({ slug }: { slug: string }) => {
  const [{ t, href }, contest] = await Promise.all([visit(), contestAt(slug)])
  const at = contest.state === 'closed' ? phases.length : phases.findIndex((phase) => phase === contest.state)
  return (
    <Page section="contests">
      <div className="wide page">
        <div className="occasion">
          <header>
            <Trail steps={[{ path: '/contests', label: t('contests.title') }]} here={contest.title} />
            <h1>{contest.title}</h1>
            {contest.summary ? <p className="lead">{contest.summary}</p> : null}
          </header>
          <aside>
            <ol className="phase">
              {phases.map((phase, index) => (
                <li
                  key={phase}
                  className={index < at ? 'done' : undefined}
                  aria-current={index === at ? 'step' : undefined}
                >
                  {t(`contests.${phase}`)}
                </li>
              ))}
            </ol>
            <dl className="facts">
              <div>
                <dt>{t('events.when')}</dt>
                <dd>
                  <ContestTime contest={contest} />
                </dd>
              </div>
            </dl>
          </aside>
          <article>
            <Cover
              picture={contest.cover}
              slug={contest.slug ?? ''}
              sizes="(width < 56rem) 100vw, 52rem"
              decorative={false}
              first
            />
            <SectionHead title={t('contests.rules')} />
            <Prose content={contest.description} />
          </article>
        </div>
      </div>
      <Discussion
        target={{ collection: 'contests', id: contest.id }}
        path={href(readablePath('contests', contest.slug))}
      />
    </Page>
  )
}

import { Cover } from '../../components/Cover'
import { Discussion } from '../../components/discussion/Discussion'
import { Page } from '../../components/frame/Page'
import { JsonLd } from '../../components/JsonLd'
import { SectionHead, Trail } from '../../components/Parts'
import { Prose } from '../../components/Prose'
import { Responses } from '../../components/Responses'
import { organises } from '../../loaders/eventDesk'
import { contestAt, type ContestPage } from '../../loaders/happenings'
import { iJudge } from '../../loaders/jury'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { contestData } from './contestData'
import { OwnHonours } from './after/OwnHonours'
import { ContestFacts } from './ContestFacts'
import { ContestRulesBox } from './ContestRulesBox'
import { EnterPanel } from './enter/EnterPanel'
import { GalleryPart } from './entries/Gallery'
import { LeaderboardPart } from './leaderboard/Leaderboard'
import { Prophecy } from './prediction/Prophecy'
import { ContestResult } from './result/ContestResult'
import { ContestSteps } from './steps/ContestSteps'

/** A contest: its phase, what there is to win, who may take part, what was entered, by which rules. */
export const ContestDetail = async ({ slug }: { slug: string }) => {
  const [{ t, me, href, origin, hub }, contest] = await Promise.all([visit(), contestAt(slug)])
  const path = readablePath('contests', contest.slug)
  const target = { collection: 'contests', id: contest.id } as const
  return (
    <Page section="contests">
      <JsonLd data={contestData({ contest, url: origin + href(path), origin, organizer: hub })} />
      <div className="wide page">
        <div className="occasion">
          <header>
            <Trail steps={[{ path: '/contests', label: t('contests.title') }]} here={contest.title} />
            {contest.kind ? <span className="eyebrow">{t(`contest.kind.${contest.kind}`)}</span> : null}
            <h1>{contest.title}</h1>
            {contest.summary ? <p className="lead">{contest.summary}</p> : null}
          </header>
          <aside>
            <Phases contest={contest} />
            <ContestFacts contest={contest} />
            {isDrawn(contest) ? (
              <p>
                <a href={href(`${path}/draw`)}>{t('draw.link')}</a>
              </p>
            ) : null}
            {me && (await iJudge(contest.id)) ? (
              <a className="button noPrint" href={href(`${path}/jury`)}>
                {t('jury.open')}
              </a>
            ) : null}
            {organises(me) ? (
              <a className="button plain noPrint" href={href(`${path}/desk`)}>
                {t('desk.open')}
              </a>
            ) : null}
          </aside>
          <article>
            <Cover
              picture={contest.cover}
              slug={contest.slug ?? ''}
              sizes="(width < 56rem) 100vw, 52rem"
              decorative={false}
              first
            />
            {contest.description ? (
              <section>
                <SectionHead title={t('contest.about')} />
                <Prose content={contest.description} />
              </section>
            ) : null}
            <EnterPanel contest={contest} />
            <ContestResult contest={contest} />
            <OwnHonours contest={contest} />
            <Prophecy contest={contest} />
            <ContestSteps contest={contest} />
            <LeaderboardPart contest={contest} />
            <GalleryPart contest={contest} />
            <ContestRulesBox contest={contest} />
          </article>
        </div>
      </div>
      <Responses target={target} path={href(path)} />
      <Discussion target={target} path={href(path)} />
    </Page>
  )
}

const isDrawn = ({ kind, judging }: ContestPage): boolean => kind === 'draw' || judging?.how === 'draw'

/** The way of a contest, as far as this one goes it. */
const Phases = async ({ contest }: { contest: ContestPage }) => {
  const { t } = await visit()
  const how = contest.judging?.how
  const phases = [
    'announced',
    'open',
    ...(how === 'vote' || how === 'both' ? (['voting'] as const) : []),
    ...(how === 'jury' || how === 'both' || contest.state === 'judging' ? (['judging'] as const) : []),
    'decided',
  ] as const
  const at = contest.state === 'closed' ? phases.length : phases.findIndex((phase) => phase === contest.state)
  return (
    <ol className="phase">
      {phases.map((phase, index) => (
        <li
          key={phase}
          className={index < at ? 'done' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {t(phase === 'judging' && isDrawn(contest) ? 'contests.drawing' : `contests.${phase}`)}
        </li>
      ))}
    </ol>
  )
}

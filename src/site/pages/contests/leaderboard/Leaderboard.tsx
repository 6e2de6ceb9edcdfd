import { Page } from '../../../components/frame/Page'
import { Empty, SectionHead, Trail } from '../../../components/Parts'
import { contestAt, type ContestPage } from '../../../loaders/happenings'
import { leaderboardOf } from '../../../loaders/leaderboard'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { Lines, OwnPlace, TieRule } from './Lines'

/** Places shown on the page of the contest itself, and on one page of all of them. */
const first = 10
const perPage = 50

/** Does a contest give points by itself, and do they decide it? */
export const hasLeaderboard = ({ kind, judging }: Pick<ContestPage, 'kind' | 'judging'>): boolean =>
  (kind === 'quiz' || kind === 'challenge' || kind === 'prediction') && judging?.how === 'score'

/** The first places, on the contest's own page; that they wait for the result, where they do. */
export const LeaderboardPart = async ({ contest }: { contest: ContestPage }) => {
  const { t, href } = await visit()
  if (!hasLeaderboard(contest) || contest.state === 'announced') return null
  const board = await leaderboardOf(contest.id, { limit: first })
  return (
    <section id="leaderboard">
      <SectionHead title={t('board.title')}>
        {board && board.total > first ? (
          <a href={href(`${readablePath('contests', contest.slug)}/leaderboard`)}>
            {t('board.all', { n: board.total })}
          </a>
        ) : null}
      </SectionHead>
      {board === null ? (
        <p className="hint">{t('board.hidden')}</p>
      ) : board.total === 0 ? (
        <p className="hint">{t('board.empty')}</p>
      ) : (
        <>
          <OwnPlace board={board} />
          <Lines
            board={board}
            caption={
              board.total > first
                ? t('result.rankingTop', { n: first, total: String(board.total) })
                : t('result.ranking')
            }
          />
          <TieRule board={board} />
        </>
      )}
    </section>
  )
}

/** All places, page by page. */
export const LeaderboardPage = async ({ slug, after }: { slug: string; after: string | null }) => {
  const [{ t, href }, contest] = await Promise.all([visit(), contestAt(slug)])
  const path = readablePath('contests', contest.slug)
  const board = hasLeaderboard(contest) ? await leaderboardOf(contest.id, { after, limit: perPage }) : null
  return (
    <Page section="contests">
      <div className="wide page">
        <header className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/contests', label: t('contests.title') },
                { path, label: contest.title ?? '' },
              ]}
              here={t('board.title')}
            />
            <h1>{t('board.title')}</h1>
            <p className="lead">{contest.title}</p>
          </div>
        </header>
        {board === null || board.total === 0 ? (
          <Empty
            title={t('board.none')}
            text={t(board === null ? 'board.hidden' : 'board.empty')}
            drawing="places-to-come"
          >
            <a className="button plain" href={href(path)}>
              {t('draw.back')}
            </a>
          </Empty>
        ) : (
          <>
            <OwnPlace board={board} />
            <Lines board={board} caption={t('board.count', { n: board.total })} />
            <TieRule board={board} />
            <nav className="turning" aria-label={t('nav.page')}>
              {after === null ? (
                <span />
              ) : (
                <a className="button plain" href={href(`${path}/leaderboard`)}>
                  {t('gallery.first')}
                </a>
              )}
              {board.next === null ? null : (
                <a
                  className="button plain"
                  rel="next"
                  href={href(`${path}/leaderboard?after=${encodeURIComponent(board.next)}`)}
                >
                  {t('board.more')}
                </a>
              )}
            </nav>
          </>
        )}
      </div>
    </Page>
  )
}

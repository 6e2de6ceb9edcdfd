import { answerPrize } from '../../../actions/contests'
import { ActionForm } from '../../../components/forms/ActionForm'
import { Face, MemberLink } from '../../../components/Face'
import { SectionHead } from '../../../components/Parts'
import { type Outcome, outcomeOf, titlesOf } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { hasGallery } from '../entries/Gallery'
import { hasLeaderboard } from '../leaderboard/Leaderboard'

type Result = NonNullable<Outcome['outcome']>

/** How a contest came out: who won what, the first places, how it was reckoned. Nothing before the decision. */
export const ContestResult = async ({ contest }: { contest: ContestPage }) => {
  const { t, href } = await visit()
  const found = await outcomeOf(contest.id)
  const outcome = found?.outcome
  if (!outcome) return null
  const path = readablePath('contests', contest.slug)
  return (
    <section id="result">
      <SectionHead title={t('result.title')} />
      {found.myPrize ? <OwnPrize contest={contest} prize={found.myPrize} /> : null}
      {outcome.winners.length > 0 ? (
        <ol className="winners">
          {outcome.winners.map(({ place, prize, entry, member }) => (
            <li key={`${place} ${entry ?? ''}`}>
              {member ? <Face member={member} /> : null}
              <div>
                <p>
                  {member ? <MemberLink member={member} /> : <span>{t('result.nobody')}</span>}
                  {` · ${t('result.place', { n: place })}`}
                </p>
                {prize === '' ? null : <p className="prize">{prize}</p>}
                {entry === null || !hasGallery(contest) || outcome.how === 'draw' ? null : (
                  <p className="meta">
                    <a href={href(`${path}/entries/${entry}`)}>{t('result.entry')}</a>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      {outcome.how === 'draw' || hasLeaderboard(contest) ? null : <Ranking outcome={outcome} path={path} />}
      {outcome.despite ? <p className="note">{t('result.despite', { reason: outcome.despite })}</p> : null}
      {outcome.method ? (
        <details className="objection">
          <summary>{t('result.method')}</summary>
          <p>{outcome.method}</p>
        </details>
      ) : null}
    </section>
  )
}

const Ranking = async ({ outcome, path }: { outcome: Result; path: string }) => {
  const { t, href, format } = await visit()
  const { rankings, total, how, winners } = outcome
  if (rankings.length === 0) return null
  const titles = await titlesOf(rankings.map(({ entryId }) => entryId))
  const won = new Set(winners.map(({ entry }) => entry))
  const isVoted = how === 'vote' || how === 'both'
  const isJudged = how === 'jury' || how === 'both'
  return (
    <div className="tableScroll">
      <table className="drawTable">
        <caption>
          {total > rankings.length
            ? t('result.rankingTop', { n: rankings.length, total: String(total) })
            : t('result.ranking')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('result.rank')}</th>
            <th scope="col">{t('result.what')}</th>
            {isVoted ? <th scope="col">{t('result.votes')}</th> : null}
            {isJudged ? <th scope="col">{t('result.jury')}</th> : null}
            <th scope="col">{t('result.score')}</th>
          </tr>
        </thead>
        <tbody>
          {rankings.map(({ rank, entryId, raw, adjusted, jury, score, isTied }) => {
            const entry = titles.get(entryId)
            return (
              <tr key={entryId}>
                <th scope="row">
                  {format.number(rank)}
                  {isTied ? <span>{t('result.tied')}</span> : null}
                </th>
                <td>
                  {entry ? (
                    <a href={href(`${path}/entries/${entryId}`)} lang={entry.language ?? undefined}>
                      {entry.title ?? t('entry.untitled')}
                    </a>
                  ) : (
                    '—'
                  )}
                  {won.has(entryId) ? (
                    <>
                      {' '}
                      <span className="tag good">{t('honours.won')}</span>
                    </>
                  ) : null}
                </td>
                {isVoted ? (
                  <td>
                    {format.number(adjusted)}
                    {raw === adjusted ? null : <small> ({t('result.votesCast', { n: raw })})</small>}
                  </td>
                ) : null}
                {isJudged ? <td>{jury === null ? '—' : format.number(jury)}</td> : null}
                <td>{format.number(score)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The visitor's own prize: to claim, or to leave to the next. */
const OwnPrize = async ({
  contest,
  prize,
}: {
  contest: ContestPage
  prize: NonNullable<Outcome['myPrize']>
}) => {
  const { t, href, format } = await visit()
  const title = contest.prizes?.find(({ id }) => id === prize.prize)?.title ?? t('contest.prizes')
  const { status, claimBy } = prize
  return (
    <section className="rsvp" id="prize" aria-labelledby="prize-title">
      <h2 id="prize-title">{t('prize.won', { prize: title })}</h2>
      {status === 'told' ? (
        <>
          {claimBy ? (
            <p>{t('prize.claimBy', { date: format.dateTime(claimBy, contest.timeZone ?? 'UTC') })}</p>
          ) : null}
          <ActionForm
            action={answerPrize}
            submit={t('prize.claim')}
            sending={t('enter.sending')}
            aside={
              <button type="submit" className="button plain small" name="answer" value="decline">
                {t('prize.decline')}
              </button>
            }
          >
            <input type="hidden" name="contest" value={String(contest.id)} />
            <input type="hidden" name="path" value={href(readablePath('contests', contest.slug))} />
          </ActionForm>
        </>
      ) : (
        <p className={status === 'claimed' ? 'note good' : 'note'}>{t(`prize.${status}`)}</p>
      )}
    </section>
  )
}

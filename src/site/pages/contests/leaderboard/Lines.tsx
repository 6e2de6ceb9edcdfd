import { MemberLink } from '../../../components/Face'
import type { Board } from '../../../loaders/leaderboard'
import { visit } from '../../../server/visit'
import { countdown } from '../quiz/duration'

/** Places of a leaderboard as a table. */
export const Lines = async ({ board, caption }: { board: Board; caption: string }) => {
  const { t, format } = await visit()
  const isTimed = board.lines.some(({ seconds }) => seconds !== null)
  return (
    <div className="tableScroll">
      <table className="drawTable">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.rank')}</th>
            <th scope="col">{t('board.who')}</th>
            <th scope="col">{t('board.points')}</th>
            {isTimed ? <th scope="col">{t('board.time')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {board.lines.map(({ rank, isTied, score, seconds, isMine, isWinner, member }, index) => (
            <tr key={`${rank} ${index}`} className={isMine ? 'isMine' : undefined}>
              <th scope="row">
                {format.number(rank)}
                {isTied ? <span>{t('result.tied')}</span> : null}
              </th>
              <td>
                {member ? <MemberLink member={member} /> : isMine ? null : t('board.nameless')}
                {isMine ? <strong> {t('board.you')}</strong> : null}
                {isWinner ? (
                  <>
                    {' '}
                    <span className="tag good">{t('honours.won')}</span>
                  </>
                ) : null}
              </td>
              <td>{format.number(score)}</td>
              {isTimed ? <td>{seconds === null ? '—' : countdown(seconds)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The reader's own places, in a sentence; nothing for who takes no part. */
export const OwnPlace = async ({ board: { mine, total } }: { board: Board }) => {
  const { t, format } = await visit()
  const [best] = mine
  if (!best) return null
  return (
    <p className="note good">
      {t('board.mine', { rank: best.rank, total: format.number(total) })}{' '}
      {t('contest.points', { n: best.score })}.
    </p>
  )
}

/** What decides between equals. */
export const TieRule = async ({ board: { tieRule, isFinal, lines } }: { board: Board }) => {
  const { t } = await visit()
  const isTimed = lines.some(({ seconds }) => seconds !== null)
  const rule = tieRule === 'shared' ? 'shared' : tieRule === 'draw' ? 'draw' : 'earliest'
  return (
    <p className="hint">
      {isTimed ? `${t('board.pace')} ` : null}
      {t(`board.tie.${rule}`)}
      {isFinal ? null : ` ${t('board.now')}`}
    </p>
  )
}

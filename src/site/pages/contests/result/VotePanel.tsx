import { takeVoteBack, vote } from '../../../actions/contests'
import { AcceptFirst } from '../../../components/AcceptFirst'
import { ActionForm } from '../../../components/forms/ActionForm'
import { codeToAccept } from '../../../loaders/code'
import { myPart, voteOf, votesOf } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { visit } from '../../../server/visit'
import { entryPath } from '../entries/EntryGrid'

/** The vote for one entry: when, how many votes one has left, and the button. Nothing where there is no public vote. */
export const VotePanel = async ({ contest, entry }: { contest: ContestPage; entry: number }) => {
  const { t, me, href, format, now } = await visit()
  const [voting, votes, part, code] = await Promise.all([
    voteOf(contest.id),
    votesOf(entry),
    me ? myPart(contest.id) : null,
    codeToAccept(),
  ])
  if (!voting) return null
  const zone = contest.timeZone ?? 'UTC'
  const path = href(entryPath(contest.slug, entry))
  const isMine = part?.myEntries.some(({ id }) => id === entry) === true
  const hasVoted = voting.mine.includes(String(entry))
  const isToCome = !voting.isOpen && Date.parse(voting.opensAt) > now.getTime()
  const here = (
    <>
      <input type="hidden" name="entry" value={String(entry)} />
      <input type="hidden" name="path" value={path} />
    </>
  )
  return (
    <section className="rsvp" id="vote" aria-labelledby="vote-title">
      <h2 id="vote-title">{t('vote.title')}</h2>
      {hasVoted ? <p className="note good">{t('vote.done')}</p> : null}
      {votes === null ? null : <p>{t('vote.count', { n: votes })}</p>}
      {isToCome ? <p>{t('vote.opens', { date: format.dateTime(voting.opensAt, zone) })}</p> : null}
      {voting.isOpen && isMine ? <p>{t('vote.own')}</p> : null}
      {voting.isOpen && !me ? (
        <a className="button" href={href(`/login?next=${encodeURIComponent(`${path}#vote`)}`)}>
          {t('vote.logIn')}
        </a>
      ) : null}
      {voting.isOpen && me && !isMine && !hasVoted && voting.left !== 0 ? (
        <ActionForm action={vote} submit={t('vote.cast')} sending={t('enter.sending')}>
          {here}
          {code ? <AcceptFirst code={code} /> : null}
        </ActionForm>
      ) : null}
      {voting.isOpen && me && hasVoted ? (
        <ActionForm action={takeVoteBack} submit={t('vote.cancel')} sending={t('enter.sending')} plain>
          {here}
        </ActionForm>
      ) : null}
      {voting.isOpen && me && voting.left !== null ? (
        <p className="hint">{voting.left > 0 ? t('vote.left', { n: voting.left }) : t('vote.spent')}</p>
      ) : null}
      {voting.isOpen && voting.closesAt ? (
        <p className="hint">
          {t('vote.until', { date: format.dateTime(voting.closesAt, zone) })}
          {voting.isLive ? null : ` ${t('vote.hidden')}`}
        </p>
      ) : null}
    </section>
  )
}

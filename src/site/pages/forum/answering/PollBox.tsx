import { endPoll, pressPoll } from '../../../actions/answering'
import { Pressing } from '../../../components/answering/Pressing'
import { Ago } from '../../../components/Parts'
import type { PollPartsFragment } from '../../../graphql/generated'
import type { TopicPage } from '../../../loaders/forum'
import { visit } from '../../../server/visit'
import { keepsOrder } from './keepsOrder'
import { PollVoters } from './PollVoters'

/** What a topic lets its readers choose, with as much of the results as whoever looks may see. */
export const PollBox = async ({ topic, path }: { topic: TopicPage; path: string }) => {
  const { poll } = topic
  if (!poll) return null
  const { t, me } = await visit()
  const mayVote = me !== null && poll.isOpen && (!poll.hasVoted || poll.changeable)
  const mayEnd = me !== null && poll.isOpen && (keepsOrder(me) || String(topic.author?.id) === String(me.id))
  const here = `${path}#poll`
  return (
    <section className="poll" id="poll" aria-labelledby="poll-title">
      <h2 id="poll-title">{poll.question ?? t('poll.title')}</h2>
      {mayVote ? (
        <Pressing action={pressPoll}>
          <input type="hidden" name="poll" value={poll.id} />
          <input type="hidden" name="path" value={here} />
          <fieldset>
            <legend>{poll.most === 1 ? t('poll.chooseOne') : t('poll.chooseMost', { n: poll.most })}</legend>
            <ul>
              {poll.options.map((option) => (
                <PollOption key={option.id} poll={poll} option={option} isChoice />
              ))}
            </ul>
          </fieldset>
          <div className="actions">
            <button className="button small" name="press" value="vote">
              {poll.hasVoted ? t('poll.change') : t('poll.vote')}
            </button>
            {poll.hasVoted ? (
              <button className="button plain small" name="press" value="back">
                {t('poll.takeBack')}
              </button>
            ) : null}
          </div>
        </Pressing>
      ) : (
        <ul>
          {poll.options.map((option) => (
            <PollOption key={option.id} poll={poll} option={option} />
          ))}
        </ul>
      )}
      <p className="pollFacts dots">
        <span>{t('poll.voters', { n: poll.voters })}</span>
        {!poll.isOpen ? <span>{t('poll.closed')}</span> : null}
        {poll.isOpen && poll.closesAt !== null ? (
          <span>
            {t('poll.closes')} <Ago iso={poll.closesAt} />
          </span>
        ) : null}
        {poll.showsResults ? null : <span>{t(`poll.hidden.${poll.results}`)}</span>}
        {poll.anonymous ? null : <span>{t('poll.named')}</span>}
        {me === null && poll.isOpen ? <span>{t('poll.logIn')}</span> : null}
      </p>
      {!poll.anonymous && poll.showsResults && poll.voters > 0 && me ? <PollVoters poll={poll} /> : null}
      {mayEnd ? (
        <Pressing action={endPoll} className="noPrint">
          <input type="hidden" name="poll" value={poll.id} />
          <input type="hidden" name="path" value={here} />
          <button className="quiet">{t('poll.end')}</button>
        </Pressing>
      ) : null}
    </section>
  )
}

const PollOption = async ({
  poll,
  option,
  isChoice = false,
}: {
  poll: PollPartsFragment
  option: PollPartsFragment['options'][number]
  isChoice?: boolean
}) => {
  const { t, format, locale } = await visit()
  const { votes, mine } = option
  const share = votes === null || poll.voters === 0 ? 0 : votes / poll.voters
  const words = (
    <>
      <span className="words">{option.text}</span>
      {votes === null ? null : (
        <span className="share">
          {format.number(votes)} · {new Intl.NumberFormat(locale, { style: 'percent' }).format(share)}
        </span>
      )}
    </>
  )
  return (
    <li className={mine ? 'pollOption mine' : 'pollOption'}>
      {isChoice ? (
        <label>
          <input
            type={poll.most === 1 ? 'radio' : 'checkbox'}
            name="option"
            value={option.id}
            defaultChecked={mine}
          />
          {words}
        </label>
      ) : (
        <p>
          {words}
          {mine ? <span className="unseen"> {t('poll.yours')}</span> : null}
        </p>
      )}
      {votes === null ? null : (
        <span
          className="bar"
          style={{ '--share': `${share * 100}%` } as React.CSSProperties}
          aria-hidden="true"
        />
      )}
    </li>
  )
}

import { MemberLink } from '../../../components/Face'
import { type PollPartsFragment, PollVotersDocument } from '../../../graphql/generated'
import { ask } from '../../../server/graphql'
import { visit } from '../../../server/visit'

/** Who chose what, where a poll said so before anybody voted. */
export const PollVoters = async ({ poll }: { poll: Pick<PollPartsFragment, 'id' | 'options'> }) => {
  const [{ t }, { pollVoters }] = await Promise.all([visit(), ask(PollVotersDocument, { poll: poll.id })])
  if (pollVoters.votes.length === 0) return null
  return (
    <details className="pollVoters">
      <summary>{t('poll.who')}</summary>
      <dl>
        {poll.options.map(({ id, text }) => {
          const voters = pollVoters.votes.filter(({ options }) => options.includes(id))
          return voters.length === 0 ? null : (
            <div key={id}>
              <dt>{text}</dt>
              <dd className="dots">
                {voters.map(({ member }) => (
                  <span key={member.id}>
                    <MemberLink member={member} />
                  </span>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
      {pollVoters.next === null ? null : <p className="hint">{t('poll.whoMore')}</p>}
    </details>
  )
}

import { Face } from '../../components/Face'
import { NewestMembersDocument } from '../../graphql/generated'
import { drawnUrl } from '../../pictures'
import { readablePath } from '../../paths'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'

/** The one welcome to strangers: what this place is, who is here, how to join. */
export const Welcome = async () => {
  const { hub, t, href } = await visit()
  const { Members } = await ask(NewestMembersDocument, {})
  const members = Members?.docs ?? []
  return (
    <section className="welcome" aria-labelledby="welcome">
      <div className="wide">
        <div className="words">
          <h1 id="welcome">{hub.tagline ?? t('home.defaultTagline')}</h1>
          {hub.welcome ? <p>{hub.welcome}</p> : null}
          <div className="actions">
            <a className="button" href={href('/join')}>
              {t('home.join')}
            </a>
            <a href={href('/code-of-conduct')}>{t('home.readCode')}</a>
          </div>
          {members.length > 1 ? (
            <div className="people">
              <div className="faces">
                {members.map((member) => (
                  <a
                    key={member.id}
                    href={href(readablePath('members', member.handle))}
                    aria-label={member.displayName}
                    title={member.displayName}
                  >
                    <Face member={member} />
                  </a>
                ))}
              </div>
              <span>{t('home.people', { n: Members?.totalDocs ?? members.length })}</span>
            </div>
          ) : null}
        </div>
      </div>
      <img
        className="paving"
        src={drawnUrl('cover', hub.name, hub.accent)}
        alt=""
        width={1200}
        height={750}
      />
    </section>
  )
}

import { endSession, endSessions } from '../../../actions/security'
import { Ago, SectionHead } from '../../../components/Parts'
import type { SecurityQuery } from '../../../graphql/generated'
import { visit } from '../../../server/visit'

/** Where the member is logged in, and the way out of each. */
export const SessionsSection = async ({ sessions }: { sessions: SecurityQuery['mySessions'] }) => {
  const { t } = await visit()
  return (
    <section aria-label={t('security.sessions')}>
      <SectionHead title={t('security.sessions')} />
      <ul className="sessions">
        {sessions.map(({ id, device, createdAt, lastSeenAt, current }) => {
          const name = device ?? t('security.unknownDevice')
          return (
            <li key={id}>
              <div>
                <strong>{name}</strong>
                <span className="dots">
                  {current ? <span className="tag good">{t('security.thisSession')}</span> : null}
                  {createdAt ? (
                    <span>
                      {t('security.opened')} <Ago iso={createdAt} />
                    </span>
                  ) : null}
                  {lastSeenAt && !current ? (
                    <span>
                      {t('security.lastSeen')} <Ago iso={lastSeenAt} />
                    </span>
                  ) : null}
                </span>
              </div>
              {current ? null : (
                <form action={endSession}>
                  <input type="hidden" name="session" value={id} />
                  <button className="button plain small" aria-label={t('security.endOne', { name })}>
                    {t('security.end')}
                  </button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
      <form action={endSessions} className="actions">
        {sessions.length > 1 ? (
          <button type="submit" className="button plain" name="which" value="others">
            {t('security.endOthers')}
          </button>
        ) : null}
        <button type="submit" className="quiet" name="which" value="all">
          {t('security.endAll')}
        </button>
      </form>
    </section>
  )
}

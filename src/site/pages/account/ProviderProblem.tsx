import { localTarget } from '../../../core/localTarget'
import { loginProviders, providerHref } from '../../loaders/providers'
import type { MessageKey } from '../../messages'
import { visit } from '../../server/visit'
import { Doorway } from './Doorway'

const problems = ['denied', 'unavailable', 'expired', 'untrusted', 'known', 'taken'] as const
type Problem = (typeof problems)[number]

/** What kept somebody from logging in through a provider, and what they can do now. */
export const ProviderProblem = async (asked: { problem: string; provider: string; next: string }) => {
  const [{ t, href, locale, me }, providers] = await Promise.all([visit(), loginProviders()])
  const problem: Problem = problems.find((each) => each === asked.problem) ?? 'expired'
  const provider = providers.find(({ id }) => id === asked.provider)
  const next = localTarget(asked.next, href('/'))
  const name = provider?.label ?? t('providers.some')
  const say = t as (key: MessageKey, values: { provider: string }) => string
  const login = `${href('/login')}?next=${encodeURIComponent(problem === 'known' ? href('/account/security') : next)}`
  const again = provider ? providerHref(provider.id, { next, locale }) : login
  const isAnother = problem === 'known' || problem === 'taken'
  return (
    <Doorway
      title={say(`providers.${problem}Title`, { provider: name })}
      lead={say(`providers.${problem}`, { provider: name })}
    >
      <p className="actions">
        {isAnother ? null : (
          <a className="button" href={again} rel="nofollow">
            {t('providers.again')}
          </a>
        )}
        {me ? (
          <a className={isAnother ? 'button' : undefined} href={href('/account/security')}>
            {t('providers.toSecurity')}
          </a>
        ) : (
          <a className={isAnother ? 'button' : undefined} href={login}>
            {t(isAnother ? 'nav.login' : 'providers.otherWay')}
          </a>
        )}
        {problem === 'known' ? <a href={href('/forgot')}>{t('login.forgot')}</a> : null}
      </p>
    </Doorway>
  )
}

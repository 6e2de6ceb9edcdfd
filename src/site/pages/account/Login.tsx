import { localTarget } from '../../../core/localTarget'
import { logIn } from '../../actions/session'
import { ActionForm } from '../../components/forms/ActionForm'
import { LogInAside, LogInSteps } from '../../components/forms/LogInSteps'
import { LogOut } from '../../components/LogOut'
import { visit } from '../../server/visit'
import { Doorway } from './Doorway'
import { ProviderLinks } from './ProviderLinks'

/** The log-in form. */
export const Login = async ({ next }: { next: string }) => {
  const { t, href, me } = await visit()
  if (me)
    return (
      <Doorway title={t('login.already', { name: me.displayName })}>
        <LogOut label={t('account.logout')} />
      </Doorway>
    )
  const again = next ? `${href('/login')}?next=${encodeURIComponent(next)}` : href('/login')
  return (
    <Doorway title={t('login.title')} lead={t('login.lead')}>
      <ProviderLinks next={localTarget(next, href('/'))} />
      <ActionForm
        action={logIn}
        submit={t('login.send')}
        sending={t('compose.sending')}
        aside={
          <LogInAside
            forgot={<a href={href('/forgot')}>{t('login.forgot')}</a>}
            again={<a href={again}>{t('secondStep.again')}</a>}
          />
        }
      >
        <input type="hidden" name="next" value={next} />
        <LogInSteps
          words={{
            email: t('login.email'),
            password: t('login.password'),
            code: t('login.code'),
            codeHint: t('login.codeHint'),
          }}
        />
      </ActionForm>
      <p>
        {t('login.noAccount')} <a href={href('/join')}>{t('nav.join')}</a>
      </p>
    </Doorway>
  )
}

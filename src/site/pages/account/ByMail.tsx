import { verifyEmail } from '../../actions/account'
import { forgotPassword, resetPassword } from '../../actions/session'
import { ActionForm } from '../../components/forms/ActionForm'
import { TextField } from '../../components/forms/fields'
import { visit } from '../../server/visit'
import { Doorway } from './Doorway'

/** Where the link of the confirmation mail leads. */
export const Verify = async ({ token, state }: { token: string; state: 'ask' | 'done' | 'failed' }) => {
  const { t, href } = await visit()
  const login = (
    <p className="actions">
      <a className="button" href={href('/login')}>
        {t('nav.login')}
      </a>
    </p>
  )
  if (state === 'done')
    return (
      <Doorway title={t('verify.title')} lead={t('verify.text')}>
        {login}
      </Doorway>
    )
  if (state === 'failed' || token === '')
    return (
      <Doorway title={t('verify.failedTitle')} lead={t('verify.failed')}>
        {login}
      </Doorway>
    )
  return (
    <Doorway title={t('verify.confirmTitle')} lead={t('verify.confirm')}>
      <form action={verifyEmail}>
        <input type="hidden" name="token" value={token} />
        <button className="button">{t('verify.send')}</button>
      </form>
    </Doorway>
  )
}

/** Asks for the mail with which a new password can be chosen. */
export const Forgot = async ({ isSent }: { isSent: boolean }) => {
  const { t } = await visit()
  if (isSent) return <Doorway title={t('forgot.doneTitle')} lead={t('forgot.done')} />
  return (
    <Doorway title={t('forgot.title')} lead={t('forgot.lead')}>
      <ActionForm action={forgotPassword} submit={t('forgot.send')} sending={t('compose.sending')}>
        <TextField name="email" label={t('login.email')} type="email" autoComplete="email" required />
      </ActionForm>
    </Doorway>
  )
}

/** Where the link of that mail leads. */
export const Reset = async ({ token }: { token: string }) => {
  const { t, href } = await visit()
  if (token === '')
    return (
      <Doorway title={t('verify.failedTitle')} lead={t('reset.missing')}>
        <p className="actions">
          <a className="button" href={href('/forgot')}>
            {t('forgot.title')}
          </a>
        </p>
      </Doorway>
    )
  return (
    <Doorway title={t('reset.title')}>
      <ActionForm
        action={resetPassword}
        submit={t('reset.send')}
        sending={t('compose.sending')}
        aside={<a href={href('/forgot')}>{t('forgot.title')}</a>}
      >
        <input type="hidden" name="token" value={token} />
        <TextField
          name="password"
          label={t('reset.password')}
          hint={t('join.passwordHint')}
          type="password"
          autoComplete="new-password"
          required
        />
      </ActionForm>
    </Doorway>
  )
}

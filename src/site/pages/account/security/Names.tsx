import { cancelEmail, changeEmail, changeHandle, changePassword } from '../../../actions/security'
import { ActionForm } from '../../../components/forms/ActionForm'
import { TextField } from '../../../components/forms/fields'
import { SectionHead } from '../../../components/Parts'
import type { SecurityQuery } from '../../../graphql/generated'
import { visit } from '../../../server/visit'

/** A new password for the old one. */
export const PasswordSection = async () => {
  const { t, href } = await visit()
  return (
    <section aria-label={t('account.password')}>
      <SectionHead title={t('account.password')} />
      <ActionForm
        action={changePassword}
        submit={t('security.changePassword')}
        sending={t('compose.sending')}
        aside={<a href={href('/forgot')}>{t('login.forgot')}</a>}
      >
        <TextField
          name="current"
          label={t('security.currentPassword')}
          type="password"
          autoComplete="current-password"
          required
        />
        <TextField
          name="newPassword"
          label={t('reset.password')}
          hint={t('security.passwordHint')}
          type="password"
          autoComplete="new-password"
          required
        />
      </ActionForm>
    </section>
  )
}

/** The address, a change of it that waits, and the way to change it. */
export const EmailSection = async ({
  email,
  change,
}: {
  email: string
  change: SecurityQuery['myAccount']['emailChange']
}) => {
  const { t } = await visit()
  return (
    <section aria-label={t('login.email')}>
      <SectionHead title={t('login.email')} />
      <p>{t('security.emailNow', { email })}</p>
      {change ? (
        <div className="note warn" role="note">
          <strong>{t('security.emailWaits', { email: change.email })}</strong>
          <span>
            {change.awaitsOld && change.awaitsNew
              ? t('security.emailAwaitsBoth')
              : change.awaitsOld
                ? t('security.emailAwaitsOld')
                : t('security.emailAwaitsNew')}
          </span>
          <form action={cancelEmail}>
            <button className="button plain small">{t('security.emailCancel')}</button>
          </form>
        </div>
      ) : null}
      <ActionForm action={changeEmail} submit={t('security.changeEmail')} sending={t('compose.sending')}>
        <TextField name="email" label={t('security.newEmail')} type="email" autoComplete="email" required />
        <TextField
          name="emailPassword"
          label={t('login.password')}
          type="password"
          autoComplete="current-password"
          required
        />
      </ActionForm>
    </section>
  )
}

/** The handle, and the way to change it when its time has come. */
export const HandleSection = async ({ handle, again }: { handle: string; again: string | null }) => {
  const { t, format } = await visit()
  return (
    <section aria-label={t('security.handle')}>
      <SectionHead title={t('security.handle')} />
      <p>{t('security.handleText')}</p>
      {again ? (
        <p className="hint">{t('security.handleAgain', { date: format.date(again) })}</p>
      ) : (
        <ActionForm action={changeHandle} submit={t('security.changeHandle')} sending={t('compose.sending')}>
          <TextField
            name="handle"
            label={t('security.newHandle')}
            hint={t('problem.handle')}
            defaultValue={handle}
            autoComplete="off"
            maxLength={30}
            required
          />
        </ActionForm>
      )}
    </section>
  )
}

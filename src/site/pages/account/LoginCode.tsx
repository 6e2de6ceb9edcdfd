import { confirmCode } from '../../actions/providers'
import { ActionForm } from '../../components/forms/ActionForm'
import { TextField } from '../../components/forms/fields'
import { visit } from '../../server/visit'
import { Doorway } from './Doorway'

/** The second step of a log-in through a provider. */
export const LoginCode = async ({ next }: { next: string }) => {
  const { t, href } = await visit()
  return (
    <Doorway title={t('secondStep.title')} lead={t('secondStep.lead')}>
      <ActionForm
        action={confirmCode}
        submit={t('login.send')}
        sending={t('compose.sending')}
        aside={<a href={href('/login')}>{t('secondStep.again')}</a>}
      >
        <input type="hidden" name="next" value={next} />
        <TextField
          name="code"
          label={t('secondStep.label')}
          autoComplete="one-time-code"
          maxLength={40}
          required
        />
      </ActionForm>
    </Doorway>
  )
}

import { completeJoin } from '../../actions/providers'
import { ActionForm } from '../../components/forms/ActionForm'
import { TextField } from '../../components/forms/fields'
import { PendingRegistrationDocument } from '../../graphql/generated'
import { codeInForce } from '../../loaders/code'
import { ask } from '../../server/graphql'
import { loginTicket } from '../../server/loginTicket'
import { visit } from '../../server/visit'
import { AcceptCode } from './AcceptCode'
import { Doorway } from './Doorway'
import { RulesInShort } from './RulesInShort'

/** The rest of a sign-up through a provider: what others will see, and the code of conduct. */
export const JoinComplete = async ({ next }: { next: string }) => {
  const [{ t, href }, code, ticket] = await Promise.all([visit(), codeInForce(), loginTicket()])
  const { pendingRegistration: pending } =
    ticket === '' ? { pendingRegistration: null } : await ask(PendingRegistrationDocument, { ticket })
  if (!pending)
    return (
      <Doorway title={t('complete.goneTitle')} lead={t('complete.gone')}>
        <p className="actions">
          <a className="button" href={href('/join')}>
            {t('nav.join')}
          </a>
          <a href={href('/login')}>{t('nav.login')}</a>
        </p>
      </Doorway>
    )
  const { provider, email, emailVerified } = pending
  return (
    <Doorway
      title={t('complete.title')}
      lead={
        emailVerified && email
          ? t('complete.lead', { provider: provider.label, email })
          : t('complete.leadPlain', { provider: provider.label })
      }
      aside={code ? <RulesInShort code={code} /> : undefined}
    >
      <ActionForm action={completeJoin} submit={t('join.send')} sending={t('compose.sending')}>
        <input type="hidden" name="next" value={next} />
        <TextField
          name="displayName"
          label={t('join.name')}
          hint={t('join.nameHint')}
          defaultValue={pending.displayName ?? ''}
          autoComplete="name"
          maxLength={60}
          required
        />
        <TextField
          name="handle"
          label={t('join.handle')}
          hint={t('join.handleHint')}
          defaultValue={pending.handle ?? ''}
          autoComplete="username"
          maxLength={30}
          required
        />
        {emailVerified ? null : (
          <TextField
            name="email"
            label={t('join.email')}
            hint={t('complete.emailHint', { provider: provider.label })}
            defaultValue={email ?? ''}
            type="email"
            autoComplete="email"
            required
          />
        )}
        <AcceptCode code={code} />
      </ActionForm>
    </Doorway>
  )
}

import { join } from '../../actions/account'
import { ActionForm } from '../../components/forms/ActionForm'
import { TextField } from '../../components/forms/fields'
import { codeInForce } from '../../loaders/code'
import { visit } from '../../server/visit'
import { AcceptCode } from './AcceptCode'
import { Doorway } from './Doorway'
import { ProviderLinks } from './ProviderLinks'
import { RulesInShort } from './RulesInShort'

/** The sign-up form; afterwards, what to do next. */
export const Join = async ({ isSent }: { isSent: boolean }) => {
  const [{ t, href, me }, code] = await Promise.all([visit(), codeInForce()])
  if (isSent)
    return (
      <Doorway title={t('join.doneTitle')} lead={t('join.done')}>
        <p className="actions">
          <a className="button" href={href('/login')}>
            {t('nav.login')}
          </a>
          <a href={href('/')}>{t('missing.home')}</a>
        </p>
      </Doorway>
    )
  if (me) return <Doorway title={t('login.already', { name: me.displayName })} />
  return (
    <Doorway
      title={t('join.title')}
      lead={t('join.lead')}
      aside={code ? <RulesInShort code={code} /> : undefined}
    >
      <ProviderLinks next={href('/')} />
      <ActionForm
        action={join}
        submit={t('join.send')}
        sending={t('compose.sending')}
        aside={
          <span>
            {t('join.already')} <a href={href('/login')}>{t('nav.login')}</a>
          </span>
        }
      >
        <TextField
          name="displayName"
          label={t('join.name')}
          hint={t('join.nameHint')}
          autoComplete="name"
          maxLength={60}
          required
        />
        <TextField
          name="handle"
          label={t('join.handle')}
          hint={t('join.handleHint')}
          autoComplete="username"
          maxLength={30}
          required
        />
        <TextField
          name="email"
          label={t('join.email')}
          hint={t('join.emailHint')}
          type="email"
          autoComplete="email"
          required
        />
        <TextField
          name="password"
          label={t('join.password')}
          hint={t('join.passwordHint')}
          type="password"
          autoComplete="new-password"
          required
        />
        <AcceptCode code={code} />
      </ActionForm>
    </Doorway>
  )
}

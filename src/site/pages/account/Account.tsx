import { saveProfile } from '../../actions/account'
import { logOut } from '../../actions/session'
import { Face } from '../../components/Face'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextArea, TextField } from '../../components/forms/fields'
import { Page } from '../../components/frame/Page'
import { SectionHead } from '../../components/Parts'
import { codeInForce } from '../../loaders/code'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { MembersOnly } from './MembersOnly'

/** The member's own page: profile, password, way out. */
export const Account = async () => {
  const [{ t, me, href }, code] = await Promise.all([visit(), codeInForce()])
  if (!me) return <MembersOnly section="you" />
  const isStaff = me.roles?.some((role) => role !== 'member') ?? false
  return (
    <Page section="you">
      <div className="wide page">
        <header className="person">
          <Face member={me} />
          <div>
            <div>
              <h1>{t('account.title')}</h1>
              <p className="handle dots">
                <span>@{me.handle}</span>
                <span>{me.email}</span>
              </p>
            </div>
            <div className="actions">
              <a className="button plain small" href={href(readablePath('members', me.handle))}>
                {t('account.publicPage')}
              </a>
              {isStaff ? (
                <a className="button plain small" href="/admin">
                  {t('account.admin')}
                </a>
              ) : null}
              <form action={logOut}>
                <button className="quiet">{t('account.logout')}</button>
              </form>
            </div>
          </div>
        </header>
        <div className="sections">
          {code && !code.acceptedByMe ? (
            <div className="note warn">
              <strong>{t('account.acceptNew')}</strong>
              <span>{t('account.acceptNewText', { n: code.version ?? 1 })}</span>
              <a href={href('/code-of-conduct')}>{t('home.readCode')}</a>
            </div>
          ) : null}
          <section aria-label={t('account.profile')}>
            <SectionHead title={t('account.profile')} />
            <ActionForm action={saveProfile} submit={t('account.save')} sending={t('compose.sending')}>
              <TextField
                name="displayName"
                label={t('account.name')}
                defaultValue={me.displayName}
                autoComplete="name"
                maxLength={60}
                required
              />
              <TextArea
                name="bio"
                label={t('account.bio')}
                hint={t('account.bioHint')}
                defaultValue={me.bio ?? ''}
                maxLength={500}
              />
              <Choice
                name="locale"
                label={t('account.language')}
                defaultValue={me.locale ?? 'en'}
                options={[
                  { value: 'en', label: t('site.inEnglish') },
                  { value: 'fr', label: t('site.inFrench') },
                ]}
              />
            </ActionForm>
          </section>
          <section aria-label={t('account.password')}>
            <SectionHead title={t('account.password')} />
            <a className="button plain" href={href('/forgot')}>
              {t('account.changePassword')}
            </a>
          </section>
        </div>
      </div>
    </Page>
  )
}

import { saveProfile } from '../../actions/account'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextArea, TextField } from '../../components/forms/fields'
import { SectionHead } from '../../components/Parts'
import { visit } from '../../server/visit'
import { AccountFrame } from './AccountFrame'
import { Standing } from './Standing'

/** What others see of the member, and the language they are spoken to in. */
export const Account = async () => {
  const { t, me } = await visit()
  return (
    <AccountFrame room="profile">
      <section aria-label={t('account.profile')}>
        <SectionHead title={t('account.profile')} />
        <ActionForm action={saveProfile} submit={t('account.save')} sending={t('compose.sending')}>
          <TextField
            name="displayName"
            label={t('account.name')}
            defaultValue={me?.displayName}
            autoComplete="name"
            maxLength={60}
            required
          />
          <TextArea
            name="bio"
            label={t('account.bio')}
            hint={t('account.bioHint')}
            defaultValue={me?.bio ?? ''}
            maxLength={500}
          />
          <Choice
            name="locale"
            label={t('account.language')}
            defaultValue={me?.locale ?? 'en'}
            options={[
              { value: 'en', label: t('site.inEnglish') },
              { value: 'fr', label: t('site.inFrench') },
            ]}
          />
        </ActionForm>
      </section>
      <Standing />
    </AccountFrame>
  )
}

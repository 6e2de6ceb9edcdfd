import { saveProfile } from '../../actions/account'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextArea, TextField } from '../../components/forms/fields'
import { SectionHead } from '../../components/Parts'
import { HeldFaceNote } from '../../components/HeldFaceNote'
import { MyProfileDocument } from '../../graphql/generated'
import { heldFace } from '../../loaders/heldFace'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { AccountFrame } from './AccountFrame'
import { LinkFields } from './LinkFields'
import { MembersOnly } from './MembersOnly'
import { Portrait } from './Portrait'
import { Standing } from './Standing'

/** What others see of the member, and the language they are spoken to in. */
export const Account = async () => {
  const { t, me } = await visit()
  if (!me) return <MembersOnly section="you" />
  const [answer, held] = await Promise.all([ask(MyProfileDocument, {}), heldFace()])
  const own = answer.meMember?.user
  // What they wrote last, whoever else reads it.
  const words = held ?? { displayName: me.displayName, bio: own?.bio, links: own?.links }
  return (
    <AccountFrame room="profile">
      <Portrait />
      <section aria-label={t('account.profile')}>
        <SectionHead title={t('account.profile')} />
        <HeldFaceNote held={held} />
        <ActionForm action={saveProfile} submit={t('account.save')} sending={t('compose.sending')}>
          <TextField
            name="displayName"
            label={t('account.name')}
            defaultValue={words.displayName}
            autoComplete="name"
            maxLength={60}
            required
          />
          <TextArea
            name="bio"
            label={t('account.bio')}
            hint={t('account.bioHint')}
            defaultValue={words.bio ?? ''}
            maxLength={500}
          />
          <LinkFields links={words.links ?? []} />
          <Choice
            name="timeZone"
            label={t('account.timeZone')}
            hint={t('account.timeZoneHint')}
            defaultValue={own?.timeZone ?? ''}
            options={[{ value: '', label: t('account.noTimeZone') }, ...timeZones]}
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
      <Standing />
    </AccountFrame>
  )
}

const timeZones = Intl.supportedValuesOf('timeZone').map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}))

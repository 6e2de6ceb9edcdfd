import { savePreferences } from '../../actions/notifications'
import { ActionForm } from '../../components/forms/ActionForm'
import { CheckBox, Choice, TextField } from '../../components/forms/fields'
import { SectionHead } from '../../components/Parts'
import { NotificationPreferencesDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { AccountFrame } from './AccountFrame'
import { FollowsWritten } from './FollowsWritten'
import { ZoneOffer } from './ZoneOffer'

/** How a member wants to be told: by what, how often, and when not. */
export const NotificationChoices = async () => {
  const { t, me } = await visit()
  if (!me) return <AccountFrame room="notifications">{null}</AccountFrame>
  const { myNotificationPreferences: now, meMember } = await ask(NotificationPreferencesDocument, {})
  return (
    <AccountFrame room="notifications">
      <ActionForm action={savePreferences} submit={t('account.save')} sending={t('compose.sending')}>
        <section className="choices" aria-labelledby="what">
          <SectionHead title={t('choices.what')} id="what" />
          <p className="hint">{t('choices.always')}</p>
          {now.groups.map(({ name, title, hint, inApp, email }) => (
            <fieldset key={name} className="choice">
              <legend>{title}</legend>
              <p className="hint">{hint}</p>
              <input type="hidden" name="group" value={name} />
              {inApp == null ? null : (
                <CheckBox name={`${name}.inApp`} checked={inApp}>
                  {t('choices.inApp')}
                </CheckBox>
              )}
              {email == null ? null : (
                <CheckBox name={`${name}.email`} checked={email}>
                  {t('choices.email')}
                </CheckBox>
              )}
            </fieldset>
          ))}
          <CheckBox name="mailOff" checked={now.mailOff}>
            {t('choices.mailOff')}
          </CheckBox>
        </section>
        <section className="choices" aria-labelledby="when">
          <SectionHead title={t('choices.when')} id="when" />
          <Choice
            name="digest"
            label={t('choices.digest')}
            hint={t('choices.digestHint')}
            defaultValue={now.digest}
            options={[
              { value: 'off', label: t('choices.off') },
              { value: 'daily', label: t('choices.daily') },
              { value: 'weekly', label: t('choices.weekly') },
            ]}
          />
          <Choice
            name="digestHour"
            label={t('choices.digestHour')}
            defaultValue={String(now.digestHour)}
            options={Array.from({ length: 24 }, (_, hour) => ({
              value: String(hour),
              label: `${String(hour).padStart(2, '0')}:00`,
            }))}
          />
          <div className="pair">
            <TextField
              name="quiet.from"
              type="time"
              label={t('choices.quietFrom')}
              defaultValue={now.quiet?.from ?? ''}
            />
            <TextField
              name="quiet.to"
              type="time"
              label={t('choices.quietTo')}
              defaultValue={now.quiet?.to ?? ''}
            />
          </div>
          <p className="hint">{t('choices.quietHint')}</p>
          <Zone used={now.timeZone} own={meMember?.user?.timeZone ?? null} />
        </section>
      </ActionForm>
      <FollowsWritten />
    </AccountFrame>
  )
}

/** Whose hours these are. The zone itself is chosen in one place, the profile; a browser offers the one it is in. */
const Zone = async ({ used, own }: { used: string; own: string | null }) => {
  const { t, href } = await visit()
  return (
    <>
      <p>
        {own === null ? t('choices.zoneNone') : t('choices.zoneOwn', { zone: used.replaceAll('_', ' ') })}{' '}
        <a href={`${href('/account')}#timeZone`}>
          {t(own === null ? 'choices.zoneSet' : 'choices.zoneChange')}
        </a>
      </p>
      <ZoneOffer own={own} label={t('choices.zoneHere', { zone: '{zone}' })} />
    </>
  )
}

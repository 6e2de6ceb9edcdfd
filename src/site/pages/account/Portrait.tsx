import { removeAvatar, saveAvatar } from '../../actions/privacy'
import { Face } from '../../components/Face'
import { ActionForm } from '../../components/forms/ActionForm'
import { FileField, RangeField } from '../../components/forms/fields'
import { SectionHead } from '../../components/Parts'
import { visit } from '../../server/visit'

/** The member's portrait: put on, cut round what matters, taken off. */
export const Portrait = async () => {
  const { t, me } = await visit()
  const worn = me?.avatar
  return (
    <section aria-label={t('account.portrait')} id="portrait" className="portrait">
      <SectionHead title={t('account.portrait')} />
      <div className="pair">
        <Face member={me} />
        {worn ? (
          <form action={removeAvatar}>
            <button className="button plain small">{t('account.removePortrait')}</button>
          </form>
        ) : null}
      </div>
      <ActionForm action={saveAvatar} submit={t('account.putOn')} sending={t('compose.sending')}>
        <FileField
          name="picture"
          label={t('account.picture')}
          hint={t('account.pictureHint')}
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        />
        <RangeField
          name="focalX"
          label={t('account.focalX')}
          hint={t('account.focalHint')}
          defaultValue={String(worn?.focalX ?? 50)}
        />
        <RangeField name="focalY" label={t('account.focalY')} defaultValue={String(worn?.focalY ?? 50)} />
      </ActionForm>
    </section>
  )
}

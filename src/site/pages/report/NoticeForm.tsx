import { sendNotice } from '../../actions/safety'
import { ActionForm } from '../../components/forms/ActionForm'
import { CheckBox, Choice, TextArea, TextField } from '../../components/forms/fields'
import { visit } from '../../server/visit'
import { Doorway } from '../account/Doorway'

const categories = [
  'violence',
  'hate',
  'harassment',
  'privacy',
  'defamation',
  'childAbuse',
  'minors',
  'fraud',
  'goods',
  'copyright',
  'other',
] as const

/** The notice of illegal content by anybody (DSA, Art. 16): what, where, why, who, in good faith. */
export const NoticeForm = async ({ url }: { url: string }) => {
  const { t, me } = await visit()
  return (
    <Doorway title={t('notice.title')} lead={t('notice.lead')}>
      {me ? <p className="hint">{t('report.members')}</p> : null}
      <ActionForm action={sendNotice} submit={t('notice.send')} sending={t('compose.sending')}>
        <TextField
          name="url"
          label={t('notice.url')}
          hint={t('notice.urlHint')}
          defaultValue={url}
          maxLength={2_000}
          required
        />
        <Choice
          name="category"
          label={t('notice.category')}
          options={categories.map((value) => ({ value, label: t(`notice.category.${value}`) }))}
        />
        <TextArea
          name="explanation"
          label={t('notice.explanation')}
          hint={t('notice.explanationHint')}
          rows={7}
          maxLength={5_000}
          required
        />
        <TextField
          name="name"
          label={t('notice.name')}
          defaultValue={me?.displayName ?? ''}
          autoComplete="name"
          maxLength={200}
        />
        <TextField
          name="email"
          type="email"
          label={t('notice.email')}
          hint={t('notice.emailHint')}
          defaultValue={me?.email ?? ''}
          autoComplete="email"
          maxLength={254}
        />
        <CheckBox name="goodFaith">{t('notice.goodFaith')}</CheckBox>
        <div className="trap" aria-hidden="true">
          <label>
            {t('notice.trap')}
            <input type="text" name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <p className="hint">{t('notice.kept')}</p>
      </ActionForm>
    </Doorway>
  )
}

import { confirmEmail } from '../../actions/security'
import { visit } from '../../server/visit'
import { Doorway } from './Doorway'

/** Where the links of a change of address lead. Who follows one need not be logged in. */
export const EmailChange = async ({
  token,
  state,
}: {
  token: string
  state: 'ask' | 'half' | 'done' | 'failed'
}) => {
  const { t, href } = await visit()
  if (state !== 'ask')
    return (
      <Doorway title={t(`emailChange.${state}Title`)} lead={t(`emailChange.${state}`)}>
        <p className="actions">
          <a className="button" href={href('/account/security')}>
            {t('emailChange.back')}
          </a>
        </p>
      </Doorway>
    )
  return (
    <Doorway title={t('emailChange.title')} lead={t('emailChange.ask')}>
      <form action={confirmEmail}>
        <input type="hidden" name="token" value={token} />
        <button className="button">{t('emailChange.send')}</button>
      </form>
    </Doorway>
  )
}

import { keepAccount } from '../../actions/privacy'
import { visit } from '../../server/visit'

/** Tells a member whose account is going to be erased, on every page, and lets them keep it. */
export const LeavingNotice = async () => {
  const { t, format, erasure, path } = await visit()
  // The room of privacy says it itself.
  if (!erasure || path === '/account/privacy') return null
  return (
    <aside className="wide leaving">
      <div className="note warn">
        <strong>{t('privacy.leaving', { date: format.date(erasure.dueAt) })}</strong>
        <form action={keepAccount}>
          <button className="button small">{t('privacy.keep')}</button>
        </form>
      </div>
    </aside>
  )
}

import { confirmNotice } from '../../actions/safety'
import { NoticeOfDocument } from '../../graphql/generated'
import { ask, SiteQueryError } from '../../server/graphql'
import { visit } from '../../server/visit'
import { Doorway } from '../account/Doorway'
import { Objection } from './Objection'

/** Where the links of a notice lead: to confirm it, to see what became of it, to object. */
export const Notice = async ({ token }: { token: string }) => {
  const { t, locale, format } = await visit()
  const notice = await noticeOf(token)
  if (!notice) return <Doorway title={t('notice.title')} lead={t('notice.badLink')} />
  const { reference, url, status, createdAt, rule, appealUntil } = notice
  return (
    <Doorway title={t('notice.yours', { reference })} lead={t(`notice.status.${status}`)}>
      <p>{t('notice.about', { url, date: format.date(createdAt) })}</p>
      {rule ? <p>{t('notice.ruleCited', { rule: rule[locale] })}</p> : null}
      {status === 'unconfirmed' ? (
        <form action={confirmNotice}>
          <input type="hidden" name="token" value={token} />
          <button className="button">{t('notice.confirm')}</button>
        </form>
      ) : null}
      {status === 'rejected' && appealUntil ? (
        <Objection name="token" value={token} until={appealUntil} />
      ) : null}
    </Doorway>
  )
}

const noticeOf = async (token: string) => {
  try {
    return (await ask(NoticeOfDocument, { token })).notice
  } catch (error) {
    if (error instanceof SiteQueryError && error.code === 'LINK_INVALID') return null
    throw error
  }
}

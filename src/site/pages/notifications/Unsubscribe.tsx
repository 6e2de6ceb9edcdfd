import { changeSubscription } from '../../actions/notifications'
import { UnsubscriptionDocument } from '../../graphql/generated'
import { ask, SiteQueryError } from '../../server/graphql'
import { visit } from '../../server/visit'
import { Doorway } from '../account/Doorway'

/** Where the links of mails lead: one button, and one back. Nothing happens by opening it. */
export const Unsubscribe = async ({ token }: { token: string }) => {
  const { t, href } = await visit()
  const about = await unsubscriptionOf(token)
  const choose = (
    <p>
      <a href={href('/account/notifications')}>{t('unsubscribe.choose')}</a>
    </p>
  )
  if (!about)
    return (
      <Doorway title={t('verify.failedTitle')} lead={t('unsubscribe.invalid')}>
        {choose}
      </Doorway>
    )
  const { title, subscribed } = about
  return (
    <Doorway
      title={subscribed ? t('unsubscribe.title') : t('unsubscribe.doneTitle')}
      lead={subscribed ? t('unsubscribe.lead', { title }) : t('unsubscribe.done', { title })}
    >
      <form action={changeSubscription}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="undo" value={subscribed ? 'no' : 'yes'} />
        <button className={subscribed ? 'button' : 'button plain'}>
          {subscribed ? t('unsubscribe.send') : t('unsubscribe.undo')}
        </button>
      </form>
      {choose}
    </Doorway>
  )
}

/** What the link is about; null when it is cut short or not one of ours. */
const unsubscriptionOf = async (token: string) => {
  try {
    return (await ask(UnsubscriptionDocument, { token })).unsubscription
  } catch (error) {
    if (error instanceof SiteQueryError && error.code === 'UNSUBSCRIBE_LINK_INVALID') return null
    throw error
  }
}

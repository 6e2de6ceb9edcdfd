import { UnreadDocument } from '../../graphql/generated'
import { askIfThere } from '../../server/graphql'
import { visit } from '../../server/visit'
import { Icon } from '../Icon'
import { LiveCount } from './LiveCount'

/** The way to the notifications, with how many are unread; nothing for strangers and hubs without them. */
export const Bell = async () => {
  const { t, me, href, locale, path } = await visit()
  if (!me) return null
  const data = await askIfThere(UnreadDocument, {})
  if (!data) return null
  return (
    <LiveCount
      href={href('/notifications')}
      isHere={path === '/notifications'}
      locale={locale}
      unread={data.myUnreadNotifications}
      words={{
        none: t('nav.notifications'),
        one: t('nav.oneUnread'),
        other: t('nav.manyUnread', { n: '{n}' }),
      }}
    >
      <Icon name="bell" />
    </LiveCount>
  )
}

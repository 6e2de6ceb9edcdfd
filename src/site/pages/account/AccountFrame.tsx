import type { ReactNode } from 'react'
import { Face } from '../../components/Face'
import { Page } from '../../components/frame/Page'
import { LogOut } from '../../components/LogOut'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { MembersOnly } from './MembersOnly'

/** The rooms of a member's account, in the order of their navigation. */
export const accountRooms = [
  { name: 'profile', path: '/account' },
  { name: 'security', path: '/account/security' },
  { name: 'notifications', path: '/account/notifications' },
  { name: 'privacy', path: '/account/privacy' },
  { name: 'moderation', path: '/account/moderation' },
] as const
/** One of {@link accountRooms}. */
export type AccountRoom = (typeof accountRooms)[number]['name']

/** What surrounds every room of the account: who it is, the way between rooms, the way out. Strangers are asked in. */
export const AccountFrame = async ({ room, children }: { room: AccountRoom; children: ReactNode }) => {
  const { t, me, href } = await visit()
  if (!me) return <MembersOnly section="you" />
  const isStaff = me.roles?.some((role) => role !== 'member') ?? false
  return (
    <Page section="you">
      <div className="wide page">
        <header className="person">
          <Face member={me} />
          <div>
            <div>
              <h1>{t('account.title')}</h1>
              <p className="handle dots">
                <span>@{me.handle}</span>
                <span>{me.email}</span>
              </p>
            </div>
            <div className="actions">
              <a className="button plain small" href={href(readablePath('members', me.handle))}>
                {t('account.publicPage')}
              </a>
              {isStaff ? (
                <a className="button plain small" href="/admin">
                  {t('account.admin')}
                </a>
              ) : null}
              <LogOut label={t('account.logout')} quiet />
            </div>
          </div>
        </header>
        <nav className="accountRooms" aria-label={t('account.rooms')}>
          {accountRooms.map(({ name, path }) => (
            <a key={name} href={href(path)} aria-current={name === room ? 'page' : undefined}>
              {t(`account.${name}`)}
            </a>
          ))}
        </nav>
        <div className="sections">{children}</div>
      </div>
    </Page>
  )
}

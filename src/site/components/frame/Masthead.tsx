import { otherLocale } from '../../locale'
import { features } from '../../loaders/features'
import { unreadTopics } from '../../loaders/topics'
import { visit } from '../../server/visit'
import { Face } from '../Face'
import { ComposeKey } from '../forms/ComposeKey'
import { Icon } from '../Icon'
import { Bell } from './Bell'
import { Brand } from './Brand'
import { LanguageLink, type Pair } from './LanguageLink'

/** Entries of the main navigation. */
export const sections = ['home', 'blog', 'forum', 'events', 'contests', 'you', 'search'] as const
/** One of {@link sections}. */
export type Section = (typeof sections)[number]

const places = [
  { name: 'home', path: '/', className: 'tabOnly' },
  { name: 'blog', path: '/blog', className: '' },
  { name: 'forum', path: '/forum', className: '' },
  { name: 'events', path: '/events', className: '' },
  { name: 'contests', path: '/contests', className: '' },
] as const

/** Name, places and tools. On phones the places are a bar at the thumb. */
export const Masthead = async ({ section, pair }: { section: Section | undefined; pair: Pair }) => {
  const [{ t, href, me, locale }, has, waiting] = await Promise.all([visit(), features(), unreadTopics()])
  const unread = (waiting?.unread ?? 0) + (waiting?.new ?? 0)
  const shown = places.filter(({ name }) => name === 'home' || has.has(name))
  const current = (name: Section) => (section === name ? ({ 'aria-current': 'page' } as const) : {})
  return (
    <header className="masthead">
      <div className="wide">
        <Brand />
        <nav className="places" aria-label={t('site.navigation')}>
          {shown.map(({ name, path, className }) => (
            <a key={name} href={href(path)} className={className} {...current(name)}>
              <Icon name={name} />
              {t(`nav.${name}`)}
              {name === 'forum' && unread > 0 ? (
                <span className="dot" role="img" aria-label={t('forum.unreadTopics', { n: unread })} />
              ) : null}
            </a>
          ))}
        </nav>
        <div className="tools">
          {section === 'search' ? null : <QuickSearch />}
          <a className="tool" href={href('/search')} aria-label={t('nav.search')} {...current('search')}>
            <Icon name="search" />
          </a>
          <ComposeKey letter="/" target={section === 'search' ? 'q' : 'quick-q'} />
          <LanguageLink
            to={otherLocale(locale)}
            pair={pair}
            className="tool deskOnly"
            label={otherLocale(locale).toUpperCase()}
          />
          <Bell />
          {me ? (
            <a className="tool" href={href('/account')} aria-label={t('nav.account')} {...current('you')}>
              <Face member={me} />
            </a>
          ) : (
            <>
              <a className="button plain small deskOnly" href={href('/login')}>
                {t('nav.login')}
              </a>
              <a className="button small" href={href('/join')}>
                {t('nav.join')}
              </a>
            </>
          )}
        </div>
      </div>
    </header>
  )
}

/** On a desk one asks from anywhere; elsewhere the page of the search is one tap away. */
const QuickSearch = async () => {
  const { t, href } = await visit()
  return (
    <search className="quickSearch">
      <form action={href('/search')}>
        <input
          className="control"
          id="quick-q"
          name="q"
          type="search"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          aria-label={t('search.label')}
          aria-keyshortcuts="/"
          placeholder={t('nav.search')}
        />
        {/* Enter sends it; whoever does not know finds the button by the next Tab. */}
        <button className="button small unseen">{t('search.send')}</button>
      </form>
    </search>
  )
}

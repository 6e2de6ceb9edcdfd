import { chooseTheme } from '../../actions/theme'
import { otherLocale } from '../../locale'
import { around } from '../../messages'
import { features } from '../../loaders/features'
import { staticPages } from '../../loaders/staticPage'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { LanguageLink, type Pair } from './LanguageLink'

const themes = [
  ['auto', 'site.themeAuto'],
  ['light', 'site.themeLight'],
  ['dark', 'site.themeDark'],
] as const

/** What the place is, where else it can be followed, and how it looks. */
export const Footer = async ({ pair }: { pair: Pair }) => {
  const [{ t, href, hub, theme, locale, path, query, me }, has, pages] = await Promise.all([
    visit(),
    features(),
    staticPages(),
  ])
  const [before, after] = around(t('site.poweredBy', { code: '{code}' }), '{code}')
  return (
    <footer className="footer">
      <div className="wide">
        <p>
          <strong>{hub.name}</strong> — {hub.tagline ?? t('home.defaultTagline')}
          <br />
          {before}
          <a href={href('/code-of-conduct')}>{t('nav.codeOfConduct').toLowerCase()}</a>
          {after}
        </p>
        <nav aria-label={t('site.footer')}>
          <ul>
            {pages.map(({ title, slug }) => (
              <li key={slug}>
                <a href={href(readablePath(slug))}>{title}</a>
              </li>
            ))}
            {has.has('contests') ? (
              <li>
                <a href={href('/contests')}>{t('nav.contests')}</a>
              </li>
            ) : null}
            {me ? null : (
              <li>
                <a href={href('/login')}>{t('nav.login')}</a>
              </li>
            )}
            <li>
              <a href={href('/feed.xml')}>{t('site.feed')}</a>
            </li>
            {has.has('events') ? (
              <li>
                <a href="/events.ics">{t('site.calendar')}</a>
              </li>
            ) : null}
            {has.has('safety') ? (
              <>
                <li>
                  <a href={href('/report')}>{t('notice.title')}</a>
                </li>
                <li>
                  <a href={href('/transparency')}>{t('transparency.title')}</a>
                </li>
              </>
            ) : null}
            {hub.contactEmail ? (
              <li>
                <a href={`mailto:${hub.contactEmail}`}>{t('site.contact')}</a>
              </li>
            ) : null}
            <li>
              <LanguageLink to={otherLocale(locale)} pair={pair} />
            </li>
          </ul>
        </nav>
        <form action={chooseTheme}>
          <input type="hidden" name="back" value={href(path) + query} />
          <div className="themes" role="group" aria-label={t('site.theme')}>
            {themes.map(([value, key]) => (
              <button type="submit" key={value} name="theme" value={value} aria-pressed={theme === value}>
                {t(key)}
              </button>
            ))}
          </div>
        </form>
      </div>
    </footer>
  )
}

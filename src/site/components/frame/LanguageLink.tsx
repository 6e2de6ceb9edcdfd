import { type Locale, localePath } from '../../locale'
import { visit } from '../../server/visit'

/** Where the page lies in the other language: its path there, or a list when it is not translated. */
export type Pair = { path: string; translated: boolean }

/** The same page in the other language; where it is not translated, its list, and a title that says so. */
export const LanguageLink = async ({
  to,
  pair,
  className,
  label,
}: {
  to: Locale
  pair: Pair
  className?: string
  /** Short text; a screen reader hears the full name of the language after it. @default the language's name */
  label?: string
}) => {
  const { t } = await visit()
  const name = t(to === 'en' ? 'site.inEnglish' : 'site.inFrench')
  return (
    <a
      className={className}
      href={localePath(to, pair.path)}
      hrefLang={to}
      lang={to}
      aria-label={label === undefined ? undefined : `${label} – ${name}`}
      title={pair.translated ? undefined : t('site.notTranslated')}
    >
      {label ?? name}
    </a>
  )
}

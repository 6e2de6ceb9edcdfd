import type { ReactNode } from 'react'
import { visit } from '../../server/visit'
import { CodeNotice } from './CodeNotice'
import { Footer } from './Footer'
import type { Pair } from './LanguageLink'
import { LeavingNotice } from './LeavingNotice'
import { Masthead, type Section } from './Masthead'
import { SilenceNotice } from './SilenceNotice'

/** What {@link Page} takes. */
export type PageProps = {
  children: ReactNode
  /** Which entry of the navigation the page belongs to. */
  section?: Section
  /** @default the same path */
  pair?: Pair
}

/** Every page's frame: the way past the navigation, masthead, main, footer. */
export const Page = async ({ children, section, pair }: PageProps) => {
  const { t, path } = await visit()
  const other = pair ?? { path, translated: true }
  return (
    <>
      <a className="skip" href="#main">
        {t('site.skip')}
      </a>
      <Masthead section={section} pair={other} />
      <CodeNotice />
      <LeavingNotice />
      <SilenceNotice />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer pair={other} />
    </>
  )
}

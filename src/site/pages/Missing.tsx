import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { goneHeader } from '../../core/pageHeaders'
import { Page } from '../components/frame/Page'
import { Empty } from '../components/Parts'
import { visit } from '../server/visit'

/** The head of that page; search engines keep away from it. */
export const missingHead = async (): Promise<Metadata> => {
  const { t } = await visit()
  return { title: t((await isGone()) ? 'missing.gone' : 'missing.title'), robots: { index: false } }
}

const isGone = async (): Promise<boolean> => (await headers()).has(goneHeader)

/** Nothing at this address, or nothing any more. */
export const Missing = async () => {
  const { t, href, path } = await visit()
  const gone = await isGone()
  return (
    <Page pair={{ path: '/', translated: true }}>
      <div className="wide page">
        <Empty
          title={t(gone ? 'missing.gone' : 'missing.title')}
          text={t(gone ? 'missing.goneText' : 'missing.text')}
          drawing={path}
          whole
        >
          <a className="button" href={href('/')}>
            {t('missing.home')}
          </a>
          <a href={href('/search')}>{t('missing.search')}</a>
        </Empty>
      </div>
    </Page>
  )
}

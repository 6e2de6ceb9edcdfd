import { headers } from 'next/headers'
import { Page } from '../components/frame/Page'
import { Empty } from '../components/Parts'
import { visit } from '../server/visit'

/** Nothing at this address, or nothing any more. */
export const Missing = async () => {
  const { t, href, path } = await visit()
  const isGone = (await headers()).has('x-hub-gone')
  return (
    <Page pair={{ path: '/', translated: true }}>
      <div className="wide page">
        <Empty
          title={t(isGone ? 'missing.gone' : 'missing.title')}
          text={t(isGone ? 'missing.goneText' : 'missing.text')}
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

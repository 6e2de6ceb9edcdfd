import { Page } from '../components/frame/Page'
import { Empty } from '../components/Parts'
import { visit } from '../server/visit'

/** Nothing at this address. */
export const Missing = async () => {
  const { t, href, path } = await visit()
  return (
    <Page pair={{ path: '/', translated: true }}>
      <div className="wide page">
        <Empty title={t('missing.title')} text={t('missing.text')} drawing={path} whole>
          <a className="button" href={href('/')}>
            {t('missing.home')}
          </a>
          <a href={href('/search')}>{t('missing.search')}</a>
        </Empty>
      </div>
    </Page>
  )
}

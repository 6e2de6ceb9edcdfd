import { Page } from '../../components/frame/Page'
import type { Section } from '../../components/frame/Masthead'
import { Empty } from '../../components/Parts'
import { visit } from '../../server/visit'

/** “You may not”, with the way in. */
export const MembersOnly = async ({ section }: { section?: Section }) => {
  const { t, href, path, query } = await visit()
  const next = encodeURIComponent(href(path) + query)
  return (
    <Page section={section}>
      <div className="wide page">
        <Empty title={t('refused.title')} text={t('refused.text')} drawing="members-only" whole>
          <a className="button" href={`${href('/login')}?next=${next}`}>
            {t('nav.login')}
          </a>
          <a href={href('/join')}>{t('nav.join')}</a>
        </Empty>
      </div>
    </Page>
  )
}

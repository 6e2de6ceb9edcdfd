import { codeToAccept } from '../../loaders/code'
import { visit } from '../../server/visit'

/** Above every page, for members who have not accepted the code of conduct in force. The code itself needs no notice. */
export const CodeNotice = async () => {
  const [{ t, href, path, query }, code] = await Promise.all([visit(), codeToAccept()])
  if (!code || path === '/code-of-conduct') return null
  return (
    <aside className="notice" aria-label={t('nav.codeOfConduct')}>
      <p className="wide">
        {t('site.acceptNew')}{' '}
        <a href={`${href('/code-of-conduct')}?next=${encodeURIComponent(href(path) + query)}`}>
          {t('site.acceptNewLink')}
        </a>
      </p>
    </aside>
  )
}

import { SectionHead } from '../../components/Parts'
import type { CodeVersion } from '../../loaders/code'
import { visit } from '../../server/visit'

/** Every version of the code, to read and to compare with the one before it. */
export const Versions = async ({ versions, shown }: { versions: readonly CodeVersion[]; shown: number }) => {
  const { t, href, format } = await visit()
  if (versions.length < 2) return null
  return (
    <section className="versions" aria-label={t('code.versions')}>
      <SectionHead title={t('code.versions')} />
      <ul>
        {versions.map(({ version, effectiveAt, updatedAt, isInForce, _status }, index) => {
          const number = version ?? 0
          const before = versions[index + 1]?.version
          const link = isInForce ? '/code-of-conduct' : `/code-of-conduct?version=${number}`
          return (
            <li key={number}>
              <a href={href(link)} aria-current={number === shown ? 'page' : undefined}>
                {t('code.versionNumber', { n: number })}
              </a>
              <span className="hint">
                {_status === 'draft'
                  ? t('code.draft')
                  : t('code.from', { date: format.date(effectiveAt ?? updatedAt ?? '') })}
                {isInForce ? ` · ${t('code.inForce')}` : ''}
              </span>
              {before ? (
                <a href={href(`/code-of-conduct?from=${before}&to=${number}`)}>
                  {t('code.compareWith', { n: before })}
                </a>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { renderMarkdown } from '../../../core/markdown'
import { SectionHead } from '../../components/Parts'
import { rulesOf } from '../../loaders/contest'
import type { ContestPage } from '../../loaders/happenings'
import { visit } from '../../server/visit'

/** The rules in force, by their version; nothing while there are none. */
export const ContestRulesBox = async ({ contest }: { contest: ContestPage }) => {
  const { t, format, locale } = await visit()
  const rules = await rulesOf(contest.id)
  if (!rules) return null
  return (
    <section id="rules">
      <SectionHead title={t('contest.rules')} />
      <p className="meta">
        {t('contest.rulesVersion', {
          version: rules.version,
          date: format.date(rules.announcedAt, contest.timeZone ?? 'UTC'),
        })}
        {rules.reason ? ` · ${rules.reason}` : null}
      </p>
      <details className="objection">
        <summary>{t('contest.rulesRead')}</summary>
        <div
          className="prose"
          dangerouslySetInnerHTML={{ __html: renderMarkdown(locale === 'fr' ? rules.textFr : rules.textEn) }}
        />
      </details>
    </section>
  )
}

import { visit } from '../../server/visit'

/** What fits on a page of dates, of which one more was asked for; and where the next page begins, if there is one. */
export const pageOf = <Date extends { cursor: string }>(
  dates: readonly Date[],
  size: number,
): { shown: readonly Date[]; next: string | null } => {
  const shown = dates.slice(0, size)
  return { shown, next: dates.length > size ? (shown.at(-1)?.cursor ?? null) : null }
}

/** The way on to later dates. */
export const Onward = async ({ to }: { to: string | null }) => {
  const { t } = await visit()
  return to === null ? null : (
    <nav className="turning" aria-label={t('nav.page')}>
      <span />
      <a className="button plain" rel="next" href={to}>
        {t('nav.next')}
      </a>
    </nav>
  )
}

import { ownHonours } from '../../../loaders/honours'
import type { ContestPage } from '../../../loaders/happenings'
import { visit } from '../../../server/visit'

/** What the visitor has from a contest once it is decided: their badge, and their certificate. Nothing for others. */
export const OwnHonours = async ({ contest }: { contest: ContestPage }) => {
  const { t, locale, format } = await visit()
  if (contest.state !== 'decided' && contest.state !== 'closed') return null
  const own = await ownHonours(contest.id)
  if (!own || (own.myBadge === null && !own.hasCertificate)) return null
  const date = contest.decidedAt ? format.date(contest.decidedAt) : ''
  return (
    <section className="rsvp" id="yours" aria-labelledby="yours-title">
      <h2 id="yours-title">{t('honours.yours')}</h2>
      {own.myBadge ? (
        <p>
          <span className="tag good">{t(`honours.${own.myBadge}`)}</span> {contest.title}
          {date ? ` · ${date}` : null}
        </p>
      ) : null}
      {own.hasCertificate ? (
        <p className="actions">
          <a
            className="button plain"
            href={`/api/contests/${contest.id}/certificate.pdf?locale=${locale}`}
            download
          >
            {t('honours.certificate')}
          </a>
        </p>
      ) : null}
    </section>
  )
}

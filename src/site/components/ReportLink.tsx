import { features } from '../loaders/features'
import { visit } from '../server/visit'

/** The way to report what somebody wrote; nothing for who wrote it, nor in a hub that is not moderated. It is a page: it needs no script. */
export const ReportLink = async ({
  collection,
  id,
  by,
}: {
  collection: 'topics' | 'replies' | 'comments' | 'members'
  id: number | string
  /** Who wrote it. */
  by: { id?: number | string | null; displayName?: string | null } | null | undefined
}) => {
  const [{ t, href, me }, has] = await Promise.all([visit(), features()])
  if (!has.has('safety')) return null
  if (me && String(by?.id) === String(me.id)) return null
  return (
    <a
      className="quiet report noPrint"
      href={`${href('/report')}?what=${collection}&id=${encodeURIComponent(String(id))}`}
      rel="nofollow"
      aria-label={by?.displayName ? t('report.linkAbout', { name: by.displayName }) : t('report.link')}
    >
      {t('report.link')}
    </a>
  )
}

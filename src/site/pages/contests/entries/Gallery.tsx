import { Page } from '../../../components/frame/Page'
import { Empty, SectionHead, Trail } from '../../../components/Parts'
import { galleryOf, strangersOrder } from '../../../loaders/contest'
import { contestAt, type ContestPage } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { EntryGrid } from './EntryGrid'
import { Lightbox } from './Lightbox'

/** Entries shown on the page of the contest itself. */
const first = 12

/** The beginning of the gallery, on the contest's own page; nothing where its kind has none to show. */
export const GalleryPart = async ({ contest }: { contest: ContestPage }) => {
  const { t, href, me } = await visit()
  if (!hasGallery(contest)) return null
  const { total, entries } = await galleryOf(contest.id, { limit: first })
  return (
    <section id="entries">
      <SectionHead title={t('gallery.title')}>
        {total > first ? (
          <a href={href(`${readablePath('contests', contest.slug)}/entries`)}>
            {t('gallery.all', { n: total })}
          </a>
        ) : null}
      </SectionHead>
      {total === 0 ? (
        <p className="hint">{t(contest.state === 'open' ? 'gallery.emptyOpen' : 'gallery.empty')}</p>
      ) : (
        <>
          <p className="hint">{t(me ? 'gallery.order' : 'gallery.orderOfDay')}</p>
          <EntryGrid contest={contest} entries={entries} />
          <Lightbox />
        </>
      )}
    </section>
  )
}

/** Kinds whose entries are something to look at. */
export const hasGallery = ({ kind, gallery }: Pick<ContestPage, 'kind' | 'gallery'>): boolean =>
  (kind === 'creative' || kind === 'challenge') && gallery !== 'never'

/** All entries, page by page, in the visitor's order. */
export const Gallery = async ({ slug, after }: { slug: string; after: string | null }) => {
  const [{ t, href, me }, contest, order] = await Promise.all([visit(), contestAt(slug), strangersOrder()])
  const path = readablePath('contests', contest.slug)
  const { total, entries, next } = await galleryOf(contest.id, { after })
  return (
    <Page section="contests">
      <div className="wide page">
        <header className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/contests', label: t('contests.title') },
                { path, label: contest.title ?? '' },
              ]}
              here={t('gallery.title')}
            />
            <h1>{t('gallery.title')}</h1>
            <p className="lead">{total === 0 ? t('gallery.lead') : t('gallery.count', { n: total })}</p>
          </div>
        </header>
        {entries.length === 0 ? (
          <Empty title={t('gallery.none')} text={t('gallery.noneText')} drawing="entries-to-come">
            <a className="button plain" href={href(path)}>
              {t('draw.back')}
            </a>
          </Empty>
        ) : (
          <>
            <p className="hint">{t(me ? 'gallery.order' : 'gallery.orderOfDay')}</p>
            <EntryGrid contest={contest} entries={entries} />
            <Lightbox />
          </>
        )}
        <nav className="turning" aria-label={t('nav.page')}>
          {after === null ? (
            <span />
          ) : (
            <a className="button plain" href={href(`${path}/entries`)}>
              {t('gallery.first')}
            </a>
          )}
          {next === null ? null : (
            <a
              className="button plain"
              rel="next"
              href={href(`${path}/entries?after=${next}${order === null ? '' : `&order=${order}`}`)}
            >
              {t('gallery.more')}
            </a>
          )}
        </nav>
      </div>
    </Page>
  )
}

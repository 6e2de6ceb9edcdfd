import type { GalleryPage } from '../../../loaders/contest'
import { readablePath } from '../../../paths'
import { drawnUrl } from '../../../pictures'
import { visit } from '../../../server/visit'

type Card = GalleryPage['entries'][number]

/** Address of an entry's page. */
export const entryPath = (slug: string | null, id: number): string =>
  `${readablePath('contests', slug)}/entries/${id}`

/** The first picture of an entry. */
export const pictureOf = ({ files }: Pick<Card, 'files'>) =>
  files?.find(({ mimeType }) => mimeType?.startsWith('image/')) ?? null

/** Entries as pictures; one without a picture shows a drawn one and its title. */
export const EntryGrid = async ({ slug, entries }: { slug: string | null; entries: readonly Card[] }) => {
  const { t, href, hub } = await visit()
  return (
    <ul className="entryGrid" data-gallery>
      {entries.map((entry, index) => {
        const picture = pictureOf(entry)
        const title = entry.title ?? t('entry.untitled')
        return (
          <li key={entry.id}>
            <a href={href(entryPath(slug, entry.id))} data-full={picture?.url ?? undefined}>
              <img
                src={picture?.url ?? drawnUrl('cover', `entry-${entry.id}`, hub.accent)}
                alt=""
                width={picture?.width ?? 1200}
                height={picture?.height ?? 750}
                loading={index < 8 ? 'eager' : 'lazy'}
                decoding="async"
              />
              <span lang={entry.language ?? undefined}>{title}</span>
            </a>
            {entry.entrant ? <small>{entry.entrant.displayName}</small> : null}
          </li>
        )
      })}
    </ul>
  )
}

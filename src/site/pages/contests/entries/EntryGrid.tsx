import type { GalleryPage } from '../../../loaders/contest'
import type { ContestPage } from '../../../loaders/happenings'
import { ownVotesIn } from '../../../loaders/entering'
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
export const EntryGrid = async ({
  contest: { id: contest, slug },
  entries,
}: {
  contest: Pick<ContestPage, 'id' | 'slug'>
  entries: readonly Card[]
}) => {
  const [{ t, href, hub }, votes] = await Promise.all([visit(), ownVotesIn(contest)])
  return (
    <ul className="entryGrid" data-gallery>
      {entries.map((entry, index) => {
        const picture = pictureOf(entry)
        const title = entry.title ?? t('entry.untitled')
        return (
          <li key={entry.id}>
            <a
              href={href(entryPath(slug, entry.id))}
              data-full={picture?.url ?? undefined}
              data-entry={votes ? String(entry.id) : undefined}
              data-vote={votes?.of(entry.id)}
              suppressHydrationWarning
            >
              <img
                src={picture?.url ?? drawnUrl('cover', `entry-${entry.id}`, hub.accent)}
                alt=""
                width={picture?.width ?? 1200}
                height={picture?.height ?? 750}
                loading={index < 8 ? 'eager' : 'lazy'}
                decoding="async"
              />
              <span lang={entry.language ?? undefined}>{title}</span>
              {votes ? (
                <em data-mark suppressHydrationWarning>
                  {votes.of(entry.id) === 'cast' ? t('vote.mark') : null}
                </em>
              ) : null}
            </a>
            {entry.entrant ? <small>{entry.entrant.displayName}</small> : null}
          </li>
        )
      })}
    </ul>
  )
}

import { Face, MemberLink } from '../../../components/Face'
import { Page } from '../../../components/frame/Page'
import { Trail } from '../../../components/Parts'
import { MemberText } from '../../../components/Prose'
import { entryOf } from '../../../loaders/contest'
import { contestAt } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { VotePanel } from '../result/VotePanel'

/** An entry by itself: its pictures whole, its words, by whom. */
export const EntryDetail = async ({ slug, id }: { slug: string; id: string }) => {
  const [{ t, href, locale }, contest, entry] = await Promise.all([
    visit(),
    contestAt(slug),
    entryOf(slug, id),
  ])
  const path = readablePath('contests', contest.slug)
  const title = entry.title ?? t('entry.untitled')
  const language = entry.language && entry.language !== locale ? entry.language : undefined
  return (
    <Page section="contests">
      <article className="wide page entry">
        <header>
          <Trail
            steps={[
              { path: '/contests', label: t('contests.title') },
              { path, label: contest.title ?? '' },
              { path: `${path}/entries`, label: t('gallery.title') },
            ]}
            here={title}
          />
          <h1 lang={language}>{title}</h1>
          {entry.entrant ? (
            <p className="byline">
              <Face member={entry.entrant} />
              <MemberLink member={entry.entrant} />
            </p>
          ) : null}
          {entry.moderation && entry.moderation !== 'approved' ? (
            <p className="note">{t('entry.notShown')}</p>
          ) : null}
        </header>
        {entry.files?.map((file) =>
          file.mimeType?.startsWith('image/') ? (
            <img
              key={file.id}
              src={file.url ?? ''}
              alt={title}
              width={file.width ?? undefined}
              height={file.height ?? undefined}
              decoding="async"
            />
          ) : (
            <p key={file.id}>
              <a href={file.url ?? ''}>{t('entry.file')}</a>
            </p>
          ),
        )}
        {entry.html ? <MemberText html={entry.html} lang={language} /> : null}
        {entry.link && /^https:/.test(entry.link) ? (
          <p>
            <a href={entry.link} rel="ugc nofollow noopener">
              {t('entry.link')}
            </a>
          </p>
        ) : null}
        <VotePanel contest={contest} entry={entry.id} />
        <p>
          <a href={href(path)}>{t('draw.back')}</a>
        </p>
      </article>
    </Page>
  )
}

import type { PostAroundQuery } from '../../graphql/generated'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'

/** Where a post stands in a series; the loader answers it. */
export type SeriesPart = NonNullable<PostAroundQuery['here']>['docs'][number]['seriesParts'][number]

/** “Part 2 of 5”, and the way to the parts before and after. */
export const SeriesNav = async ({ part }: { part: SeriesPart }) => {
  const { t, href } = await visit()
  const { series, previous, next } = part
  return (
    <nav className="seriesNav" aria-label={t('blog.series', { title: series.title ?? '' })}>
      <p>
        <a href={href(readablePath('blog', 'series', series.slug))}>{series.title}</a>
        <span className="hint">{t('blog.part', { part: part.part, total: part.total })}</span>
      </p>
      <ul>
        {previous ? (
          <li>
            <a rel="prev" href={href(readablePath('blog', previous.slug))}>
              <span className="hint">{t('blog.previousPart')}</span>
              <span>{previous.title}</span>
            </a>
          </li>
        ) : null}
        {next ? (
          <li className="next">
            <a rel="next" href={href(readablePath('blog', next.slug))}>
              <span className="hint">{t('blog.nextPart')}</span>
              <span>{next.title}</span>
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

import { Face } from '../../components/Face'
import { Icon } from '../../components/Icon'
import type { SearchPageQuery } from '../../graphql/generated'
import { visit } from '../../server/visit'
import { isSearchKind } from './kinds'

type Hit = SearchPageQuery['search']['hits'][number]

/** What was found, best first. */
export const FoundList = ({ hits, isMixed }: { hits: readonly Hit[]; isMixed: boolean }) => (
  <ol className="found">
    {hits.map((hit) => (
      <li key={`${hit.kind} ${hit.id}`}>
        <Found hit={hit} isMixed={isMixed} />
      </li>
    ))}
  </ol>
)

const Found = async ({ hit, isMixed }: { hit: Hit; isMixed: boolean }) => {
  const { t, format, now, locale } = await visit()
  const isPerson = hit.kind === 'members'
  const language = hit.language !== null && hit.language !== locale ? hit.language : undefined
  return (
    <article className="hit">
      {hit.author && isPerson ? <Face member={hit.author} /> : null}
      <div>
        {/* The hub escapes every sign of the text: the only elements in it are its own marks. */}
        <h2 lang={language}>
          <a href={hit.path} dangerouslySetInnerHTML={{ __html: hit.titleHTML }} />
        </h2>
        <p className="meta dots">
          {isMixed && isSearchKind(hit.kind) ? <span>{t(`search.one.${hit.kind}`)}</span> : null}
          {hit.number === null ? null : <span>{t('search.number', { n: hit.number })}</span>}
          {hit.forum ? <span>{hit.forum.title}</span> : null}
          {isPerson ? (
            <span>@{hit.author?.handle}</span>
          ) : (
            <>
              {hit.author ? <span>{hit.author.displayName}</span> : null}
              <time dateTime={hit.at}>{format.ago(hit.at, now)}</time>
            </>
          )}
          {hit.isSolved ? (
            <span className="solvedMark">
              <Icon name="check" />
              {t('search.isSolved')}
            </span>
          ) : null}
        </p>
        {hit.excerptHTML === '' ? null : (
          <p className="excerpt" lang={language} dangerouslySetInnerHTML={{ __html: hit.excerptHTML }} />
        )}
      </div>
    </article>
  )
}

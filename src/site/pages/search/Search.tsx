import { Page } from '../../components/frame/Page'
import { Empty } from '../../components/Parts'
import { SearchPageDocument, type SearchPageQuery } from '../../graphql/generated'
import { askIfThere } from '../../server/graphql'
import { visit } from '../../server/visit'
import { SearchFields } from './Filters'
import { FoundList } from './Found'
import { isSearchKind } from './kinds'
import { Problems } from './Problems'
import { addressOf, questionOf, type SearchForm } from './question'

/** Finds everything that the visitor may read, by its words. */
export const Search = async ({ form, from }: { form: SearchForm; from: string | null }) => {
  const { t } = await visit()
  return (
    <Page section="search">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <h1>{t('search.title')}</h1>
            <p className="lead">{t('search.start')}</p>
          </div>
        </div>
        <SearchFields form={form} />
        {questionOf(form) === '' ? null : <Results form={form} from={from} />}
      </div>
    </Page>
  )
}

const Results = async ({ form, from }: { form: SearchForm; from: string | null }) => {
  const { t, locale, href } = await visit()
  const answer = await askIfThere(SearchPageDocument, {
    query: questionOf(form),
    kinds: form.kind === '' ? null : [form.kind],
    language: locale,
    after: from,
  })
  const found = answer?.search
  if (!found) return <Empty title={t('search.off')} text={t('search.offText')} />
  const said = form.q === '' ? t('search.yourFilters') : form.q
  if (found.hits.length === 0)
    return (
      <div className="results">
        <Problems problems={found.problems} />
        <Tabs form={form} kinds={found.kinds} />
        <Empty title={t('search.none', { q: said })} text={t('search.noneText')}>
          {form.kind === '' ? null : (
            <a className="button" href={href(addressOf({ ...form, kind: '' }))}>
              {t('search.everywhere')}
            </a>
          )}
          <a className="button plain" href={href('/forum')}>
            {t('nav.forum')}
          </a>
        </Empty>
      </div>
    )
  return (
    <div className="results">
      <Problems problems={found.problems} />
      <Tabs form={form} kinds={found.kinds} />
      <p role="status" className="meta">
        {t(found.isExact ? 'search.results' : 'search.resultsMore', { n: found.total, q: said })}
        {found.isLoosened ? ` ${t('search.loosened')}` : null}
      </p>
      <FoundList hits={found.hits} isMixed={form.kind === ''} />
      {found.next === null && from === null ? null : (
        <nav className="turning" aria-label={t('nav.page')}>
          {from === null ? (
            <span />
          ) : (
            <a className="button plain" href={href(addressOf(form))}>
              {t('search.first')}
            </a>
          )}
          {found.next === null ? (
            <span />
          ) : (
            <a className="button plain" rel="next" href={href(addressOf(form, found.next))}>
              {t('nav.next')}
            </a>
          )}
        </nav>
      )}
    </div>
  )
}

type Counts = SearchPageQuery['search']['kinds']

/** What was found of each kind; a kind of which there is nothing has no tab. */
const Tabs = async ({ form, kinds }: { form: SearchForm; kinds: Counts }) => {
  const { t, href, format } = await visit()
  const shown = kinds.filter(({ kind, total }) => total > 0 || kind === form.kind)
  if (shown.length === 0) return null
  const current = (kind: string) => (form.kind === kind ? ({ 'aria-current': 'page' } as const) : {})
  return (
    <nav className="searchTabs" aria-label={t('search.kinds')}>
      <a href={href(addressOf({ ...form, kind: '' }))} {...current('')}>
        {t('search.all')}
      </a>
      {shown.map(({ kind, total, isExact }) =>
        isSearchKind(kind) ? (
          <a key={kind} href={href(addressOf({ ...form, kind }))} {...current(kind)}>
            {t(`search.${kind}`)}{' '}
            <span className="figures">
              {format.number(total)}
              {isExact ? '' : '+'}
            </span>
          </a>
        ) : null,
      )}
    </nav>
  )
}

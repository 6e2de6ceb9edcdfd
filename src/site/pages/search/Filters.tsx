import { visit } from '../../server/visit'
import { isFiltered, type SearchForm } from './question'

/** The words, and what narrows them: one form, which works by itself. */
export const SearchFields = async ({ form }: { form: SearchForm }) => {
  const { t, href } = await visit()
  const text = (name: 'author' | 'tag' | 'forum') => (
    <div className="field">
      <label htmlFor={name}>{t(`search.${name}`)}</label>
      <input
        type="text"
        className="control"
        id={name}
        name={name}
        defaultValue={form[name]}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
      />
    </div>
  )
  const date = (name: 'after' | 'before') => (
    <div className="field">
      <label htmlFor={name}>{t(`search.${name}`)}</label>
      <input className="control" id={name} name={name} type="date" defaultValue={form[name]} />
    </div>
  )
  return (
    <search>
      <form className="searchPage" action={href('/search')}>
        <div className="searchForm">
          <div className="field">
            <label htmlFor="q">{t('search.label')}</label>
            <input
              className="control"
              id="q"
              name="q"
              type="search"
              defaultValue={form.q}
              maxLength={200}
              autoComplete="off"
              enterKeyHint="search"
              aria-keyshortcuts="/"
              aria-describedby="q-help"
            />
          </div>
          <button className="button">{t('search.send')}</button>
        </div>
        <p className="searchHelp" id="q-help">
          {t('search.help')}
        </p>
        {form.kind === '' ? null : <input type="hidden" name="kind" value={form.kind} />}
        <details open={isFiltered(form)}>
          <summary>{t('search.filters')}</summary>
          <div className="searchFilters">
            {text('author')}
            {text('tag')}
            {text('forum')}
            <div className="field">
              <label htmlFor="solved">{t('search.solved')}</label>
              <select className="control" id="solved" name="solved" defaultValue={form.solved}>
                <option value="">{t('search.solvedAny')}</option>
                <option value="yes">{t('search.solvedYes')}</option>
                <option value="no">{t('search.solvedNo')}</option>
              </select>
            </div>
            {date('after')}
            {date('before')}
            <div className="check">
              <input id="in" name="in" type="checkbox" value="title" defaultChecked={form.in === 'title'} />
              <label htmlFor="in">{t('search.inTitle')}</label>
            </div>
          </div>
        </details>
      </form>
    </search>
  )
}

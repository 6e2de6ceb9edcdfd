/** What the form of the search page asks, as its address holds it. */
export type SearchForm = {
  q: string
  kind: string
  author: string
  tag: string
  forum: string
  solved: string
  after: string
  before: string
  /** `title`: in titles alone. */
  in: string
}

/** The fields of the form. */
export const searchFields = [
  'q',
  'kind',
  'author',
  'tag',
  'forum',
  'solved',
  'after',
  'before',
  'in',
] as const satisfies readonly (keyof SearchForm)[]

/** Longest value of a field, in UTF-16 units. */
const longest = 200

/** Pure: the form out of an address, whatever stands in it. */
export const readForm = (params: Readonly<Record<string, string | string[] | undefined>>): SearchForm =>
  Object.fromEntries(
    searchFields.map((name) => {
      const value = params[name]
      return [name, (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim().slice(0, longest)]
    }),
  ) as SearchForm

/** Pure: the question that the form asks: its words, and each filter as it is written in words. */
export const questionOf = (form: SearchForm): string => {
  const filters = (['author', 'tag', 'forum', 'solved', 'after', 'before', 'in'] as const).flatMap((name) => {
    const value = form[name].replace(/"/g, '')
    return value === '' ? [] : [`${name}:"${value}"`]
  })
  return [form.q, ...filters].filter((part) => part !== '').join(' ')
}

/** Pure: the query string of the page for a form, empty fields left out. */
export const addressOf = (form: SearchForm, from: string | null = null): string => {
  const params = new URLSearchParams()
  for (const name of searchFields) if (form[name] !== '') params.set(name, form[name])
  if (from !== null) params.set('from', from)
  const text = params.toString()
  return text === '' ? '/search' : `/search?${text}`
}

/** Pure: is any filter set besides the words and the kind? */
export const isFiltered = (form: SearchForm): boolean =>
  searchFields.some((name) => name !== 'q' && name !== 'kind' && form[name] !== '')

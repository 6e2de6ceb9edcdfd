/** What an address is made of. */
export type AddressParts = {
  /** Instant of publication, ISO 8601. */
  date: string | null
  slug: string
  title: string
  /** Folders above the file, below the content. */
  section: readonly string[]
  categories: readonly string[]
  /** File name without ending. */
  name: string
}

const pad = (number: number): string => String(number).padStart(2, '0')

const days = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / 86_400_000) + 1

/** Pure: `/:year/:month/:title/`, as Hugo and Jekyll write it; null when a part is not known. */
export const permalinkOf = (pattern: string, parts: AddressParts): string | null => {
  const date = parts.date === null ? null : new Date(parts.date)
  const values: Readonly<Record<string, string | undefined>> = {
    ...(date === null
      ? {}
      : {
          year: String(date.getUTCFullYear()),
          short_year: String(date.getUTCFullYear()).slice(2),
          month: pad(date.getUTCMonth() + 1),
          i_month: String(date.getUTCMonth() + 1),
          monthname: date.toLocaleString('en', { month: 'long', timeZone: 'UTC' }).toLowerCase(),
          day: pad(date.getUTCDate()),
          i_day: String(date.getUTCDate()),
          yearday: String(days(date)),
          y_day: String(days(date)).padStart(3, '0'),
        }),
    slug: parts.slug,
    title: parts.slug,
    filename: parts.name,
    contentbasename: parts.name,
    slugorfilename: parts.slug,
    slugorcontentbasename: parts.slug,
    section: parts.section[0] ?? '',
    sections: parts.section.join('/'),
    categories: parts.categories.join('/'),
    path: parts.section.join('/'),
    name: parts.name,
    output_ext: '.html',
  }
  let known = true
  const address = pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) known = false
    return encodeURI(value ?? '')
  })
  return known ? `/${address}`.replace(/\/{2,}/g, '/') : null
}

/** Jekyll's named styles. https://jekyllrb.com/docs/permalinks/#built-in-formats */
export const jekyllStyles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

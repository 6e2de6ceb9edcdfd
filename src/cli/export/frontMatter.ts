import matter from 'gray-matter'

/** Pure: values above a text, in YAML, as static site generators read them; what says nothing is left out. */
export const withFrontMatter = (data: Readonly<Record<string, unknown>>, body: string): string => {
  const said = Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )
  return `${matter.stringify('', said).trimEnd()}\n\n${body}`
}

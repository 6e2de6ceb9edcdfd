/** Words of one language in the shape of a code: as a client sends it, or as it is stored. */
type Example = { id?: string | null; text?: unknown }
type Rule = { id?: string | null; title?: unknown; text?: unknown; examples?: readonly Example[] | null }
/** The localised part of a code of conduct. */
export type CodeWords = { title?: unknown; intro?: unknown; rules?: readonly Rule[] | null }

/**
 * What is said in one language only, as paths of fields with the language that is missing, for example
 * `rules.2.text` in `fr`. The introduction may be left out, in both.
 *
 * @param args.given - what is being saved, in the language `locale`.
 * @param args.stored - what was saved before, each localised field by language; rows belong together by their ids.
 */
export const missingTranslations = <Locale extends string>(args: {
  given: CodeWords
  stored: CodeWords | null
  locale: Locale
  locales: readonly Locale[]
}): { path: string; locale: Locale }[] => {
  const { given, stored, locale, locales } = args
  const missing: { path: string; locale: Locale }[] = []
  const check = (path: string, now: unknown, before: unknown, isNeeded = true): void => {
    const said = locales.filter((each) => isSaid(each === locale ? now : languageOf(before, each)))
    if (said.length === 0 && !isNeeded) return
    for (const each of locales) if (!said.includes(each)) missing.push({ path, locale: each })
  }
  check('title', given.title, stored?.title)
  check('intro', given.intro, stored?.intro, false)
  for (const [index, rule] of (given.rules ?? []).entries()) {
    const before = sameRow(stored?.rules, rule)
    check(`rules.${index}.title`, rule.title, before?.title)
    check(`rules.${index}.text`, rule.text, before?.text)
    for (const [at, example] of (rule.examples ?? []).entries())
      check(`rules.${index}.examples.${at}.text`, example.text, sameRow(before?.examples, example)?.text)
  }
  return missing
}

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const languageOf = (value: unknown, locale: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[locale] : undefined

const sameRow = <Row extends { id?: string | null }>(
  rows: readonly Row[] | null | undefined,
  wanted: { id?: string | null },
): Row | undefined => (wanted.id ? rows?.find(({ id }) => id === wanted.id) : undefined)

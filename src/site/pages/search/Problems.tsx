import { visit } from '../../server/visit'

/** Every reason for which the hub leaves a part of a question out of account. */
const codes = [
  'TOO_LONG',
  'TOO_MANY_WORDS',
  'OPEN_QUOTE',
  'EMPTY_FILTER',
  'BAD_DATE',
  'BAD_VALUE',
  'NO_SUCH_AUTHOR',
  'NO_SUCH_TAG',
  'NO_SUCH_FORUM',
  'NO_SUCH_KIND',
] as const

/** What of the question was not understood; the rest was asked. */
export const Problems = async ({ problems }: { problems: readonly { code: string; part: string }[] }) => {
  const { t } = await visit()
  if (problems.length === 0) return null
  return (
    <ul className="searchProblems" role="status">
      {problems.map(({ code, part }) => {
        const known = codes.find((each) => each === code)
        return known ? <li key={`${code} ${part}`}>{t(`search.problem.${known}`, { part })}</li> : null
      })}
    </ul>
  )
}

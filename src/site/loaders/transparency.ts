import {
  TransparencyOfDocument,
  type TransparencyOfQuery,
  TransparencyYearsDocument,
} from '../graphql/generated'
import { ask } from '../server/graphql'

/** The figures of a year. */
export type YearFigures = NonNullable<TransparencyOfQuery['transparency']>

/** The years that there are figures of, newest first, and the figures of one: of the newest when none is named. */
export const transparencyOf = async (
  year: number | null,
): Promise<{ years: readonly number[]; figures: YearFigures | null }> => {
  const { transparencyYears: years } = await ask(TransparencyYearsDocument, {})
  const wanted = year ?? years[0]
  const figures =
    wanted === undefined ? null : (await ask(TransparencyOfDocument, { year: wanted })).transparency
  return { years, figures }
}

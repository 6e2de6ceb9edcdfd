import { cache } from 'react'
import { ContestDrawDocument, type ContestDrawQuery } from '../graphql/generated'
import { askIfThere } from '../server/graphql'

/** The draw of a contest, as whoever asks may know it. */
export type ShownDraw = NonNullable<ContestDrawQuery['contestDraw']>

/** The draw of a contest; null where none is planned. Asked once per request. */
export const drawOf = cache(
  async (slug: string): Promise<ShownDraw | null> =>
    (await askIfThere(ContestDrawDocument, { slug }))?.contestDraw ?? null,
)

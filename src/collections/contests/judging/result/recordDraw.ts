import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { eligibleEntries } from '../../eligibility/eligibleEntries'
import type { JudgingOptions } from '../options'
import { storedContest } from '../stored'
import { inBallot } from '../voting/ballot'
import { publishResult } from './publishResult'
import { readResult } from './readResult'

/** Who was drawn, in their order: winners, then alternates. Null for a member who is gone. */
export type DrawnPlaces = readonly { place: number; member: Id | null }[]

const words = {
  en: 'Winners and alternates were drawn by lot. The list, the seed and the steps are on the page of the draw, and anybody can repeat them.',
  fr: 'Les gagnants et les suppléants ont été tirés au sort. La liste, la graine et les étapes sont sur la page du tirage, et chacun peut les refaire.',
}

/** Takes over what a draw decided: result, prizes and letters are those of every contest. Once for a contest. */
export const recordDraw =
  (options: Pick<JudgingOptions, 'now' | 'randomHex' | 'emit' | 'barredAmong' | 'isVisible'>) =>
  async (
    { contest: id, places }: { contest: Id; places: DrawnPlaces },
    req: PayloadRequest,
  ): Promise<void> => {
    await inBallot({ contest: id, req, options }, async ({ req }) => {
      const contest = await storedContest(id, req)
      if (!contest || (await readResult(id, req))) return
      const entries = await eligibleEntries(id, options, req)
      const drawn = places.flatMap(({ place, member }) => {
        // The first entry of each: they are in the order in which they were handed in.
        const entry = entries.find((each) => String(each.member) === String(member))
        return entry ? [{ place, member: String(member), entry: String(entry.id) }] : []
      })
      await publishResult(
        {
          contest,
          how: 'draw',
          words,
          order: drawn,
          rankings: drawn.map(({ place, entry }) => ({
            entry,
            rank: place,
            raw: 0,
            adjusted: 0,
            votesScore: 0,
            jury: null,
            judges: 0,
            score: 0,
            isTied: false,
          })),
        },
        options,
        req,
      )
    })
  }

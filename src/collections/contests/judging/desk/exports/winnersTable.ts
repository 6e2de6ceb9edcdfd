import type { PayloadRequest } from 'payload'
import type { JudgingOptions } from '../../options'
import { type StoredContest, textId } from '../../stored'
import { winnerStatuses } from '../../winners/ContestWinners'
import { winnersOf } from '../../winners/moveUp'
import { titlesOf } from '../contestDesk'
import { peopleOf } from '../people'
import { headings, type Language, momentOf } from './words'

/** Everybody who was told of a prize, those who moved up too, and what became of it. */
export const winnersTable = async (
  contest: StoredContest,
  { language, req }: { language: Language; options: JudgingOptions; req: PayloadRequest },
): Promise<(string | number | null)[][]> => {
  const rows = await winnersOf(contest.id, req)
  const titles = await titlesOf(contest.id, req)
  const people = await peopleOf(
    rows.map(({ member }) => textId(member)),
    req,
  )
  const prizes = new Map((contest.prizes ?? []).map(({ id, title }) => [id, title?.[language] ?? title?.en]))
  return [
    [...headings[language].winners],
    ...rows.map((row) => {
      const who = people.get(textId(row.member))
      const entry = row.entry == null ? null : textId(row.entry)
      return [
        row.place,
        row.turn,
        prizes.get(row.prize ?? '') ?? null,
        who?.name ?? null,
        who?.handle ?? null,
        entry,
        (entry === null ? null : titles.get(entry)) ?? null,
        winnerStatuses[row.status][language],
        momentOf(row.toldAt),
        momentOf(row.claimBy),
        momentOf(row.claimedAt),
      ]
    }),
  ]
}

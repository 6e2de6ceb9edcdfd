import type { PayloadRequest } from 'payload'
import { signalName } from '../../fraud/words'
import type { JudgingOptions } from '../../options'
import { readResult } from '../../result/readResult'
import type { StoredContest } from '../../stored'
import { readRecord } from '../../voting/readRecord'
import { titlesOf } from '../contestDesk'
import { peopleOf } from '../people'
import { headings, type Language, momentOf } from './words'

/** Every vote, with its flags and what a person decided about it. */
export const votesTable = async (
  contest: StoredContest,
  { language, req }: { language: Language; options: JudgingOptions; req: PayloadRequest },
): Promise<(string | number | null)[][]> => {
  const votes = await readRecord(contest.id, req)
  const isDecided = (await readResult(contest.id, req)) !== null
  votes.sort((one, other) => one.at - other.at)
  const titles = await titlesOf(contest.id, req)
  const people = await peopleOf(
    votes.map(({ member }) => member),
    req,
  )
  const words = headings[language]
  return [
    [...words.votes],
    ...votes.map((vote) => {
      const who = people.get(vote.member)
      return [
        vote.id,
        vote.entry,
        titles.get(vote.entry) ?? null,
        who?.name ?? null,
        who?.handle ?? null,
        momentOf(vote.at),
        // 0: of an erased member nothing is known any more.
        vote.memberSince === 0 ? null : momentOf(vote.memberSince),
        vote.trustLevel,
        vote.flags.map(({ signal }) => signalName(language, signal)).join(', '),
        // Decided before there was a record of it: what is reckoned without the devices may be otherwise.
        isDecided && !vote.isKept && vote.ruling === null ? null : vote.isSetAside ? words.no : words.yes,
        vote.ruling === null ? null : vote.ruling === 'counts' ? words.yes : words.no,
        vote.reason,
      ]
    }),
  ]
}

import { cache } from 'react'
import { MySilenceDocument } from '../graphql/generated'
import type { SanctionFacts } from '../sanctionSentence'
import { askIfThere } from '../server/graphql'
import { visit } from '../server/visit'

/** What keeps the signed-in member from writing now, or null. Asked once per request. */
export const silence = cache(async (): Promise<SanctionFacts | null> => {
  const { me } = await visit()
  const answer = me && (await askIfThere(MySilenceDocument, {}))
  const found = answer?.mySanctions.find(({ holds }) => holds)
  return found ? { keeps: 'SILENCED', until: found.endsAt, rule: found.ruleTitle } : null
})

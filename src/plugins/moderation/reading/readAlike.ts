import type { PayloadRequest } from 'payload'
import { idOf } from '../../../core/related'
import { slugs } from '../../../slugs'
import { fingerprint, overlap } from '../checks/repetition/fingerprint'
import { printOf } from '../evidence'
import { type EarlierCase, earlierCase } from './readAuthor'

/** A decision on a text that says the same, or nearly. */
export type AlikeCase = EarlierCase & {
  /** From 0, nothing in common, to 1, the same words. */
  likeness: number
}

/** How many are shown. */
const most = 5
/** Of how many recent texts the near ones are looked for: 200 compare in milliseconds. */
const compared = 200
/** From which share of three-word sequences in common a text is worth showing. */
const alike = 0.4

/** What was decided about like texts, whoever wrote them: the same in other dress first, then the nearest. */
export const readAlike = async (
  given: { case: number | string; title: string; text: string },
  req: PayloadRequest,
): Promise<AlikeCase[]> => {
  const mine = fingerprint(`${given.title}\n${given.text}`)
  if (mine.words === 0) return []
  const shingles = mine.shingles()
  const decided = { 'case.status': { equals: 'decided' } }
  const others = { case: { not_equals: given.case } }
  const asked = {
    collection: slugs.moderationEvidence,
    sort: '-createdAt',
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req,
  } as const
  const [same, recent] = await Promise.all([
    req.payload.find({
      ...asked,
      where: { and: [{ print: { equals: printOf(given) } }, others, decided] },
      limit: most,
    }),
    req.payload.find({ ...asked, where: { and: [others, decided] }, limit: compared }),
  ])
  const found = [
    ...same.docs.map((row) => ({ row, likeness: 1 })),
    ...recent.docs.map((row) => ({
      row,
      likeness: overlap(fingerprint(`${row.title ?? ''}\n${row.text ?? ''}`).shingles(), shingles),
    })),
  ]
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
  const cases = new Map<string, AlikeCase>()
  for (const { row, likeness } of found) {
    const key = String(idOf(row.case))
    if (typeof row.case !== 'object' || cases.has(key)) continue
    cases.set(key, { ...earlierCase(row.case), likeness: Math.round(likeness * 100) / 100 })
  }
  return [...cases.values()].slice(0, most)
}

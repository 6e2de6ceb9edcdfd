import type { PayloadRequest } from 'payload'
import { subjectOf } from './checks/check'
import { decideBy, thresholdsOf } from './decide'
import { noHistory } from './history'
import { settingsOf } from './options'
import { rulesOf } from './rules'

/** What judges by single words: the rest needs sentences, or a writer who has written before. */
const ofWords: ReadonlySet<string> = new Set(['words', 'own-words'])

/**
 * Would a newcomer's text that says this be held? For names that stand in addresses, which cannot wait for a decision.
 * Hyphens part words, or hide one; digits at an end are there because the name was taken.
 */
export const isNameHeld = async (name: string, req: PayloadRequest): Promise<boolean> => {
  const settings = settingsOf(req.payload.config)
  const { policy, checks } = await rulesOf(settings, req)
  const bare = name.replace(/^[\d_-]+|[\d_-]+$/g, '')
  const thresholds = thresholdsOf(policy, 'newcomer', null)
  for (const text of new Set([name, bare, bare.replace(/[_-]+/g, ' '), bare.replace(/[_-]+/g, '')])) {
    const subject = subjectOf({
      collection: '',
      opens: false,
      operation: 'create',
      title: text,
      text: '',
      standing: 'newcomer',
      now: settings.now(),
      history: noHistory,
    })
    const signals = await Promise.all(
      checks
        .filter((check) => ofWords.has(check.id) && check.applies(subject))
        .map((check) => check.look(subject)),
    )
    if (decideBy(signals.flat(), thresholds).decision !== 'allow') return true
  }
  return false
}

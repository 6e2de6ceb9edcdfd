import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import { sanctionErrors } from './errors'
import { settingsOf } from './options'
import { activeSanctions, type StoredSanction } from './store'

type Refusal = 'SILENCED' | 'SUSPENDED'

/** What somebody under sanction is answered: until when, by which rule, and where the reasons are. */
export const refusalOf = async (code: Refusal, sanction: StoredSanction, req: PayloadRequest) => {
  const { kind, rule } = sanction
  const until = sanction.endsAt ?? null
  const title = await settingsOf(req.payload).ruleTitle(rule, req)
  const [what, where] =
    code === 'SILENCED'
      ? ['You cannot write', 'Your account page']
      : ['You cannot log in', 'The mail about it']
  return sanctionErrors[code]({
    message: `${what} ${until === null ? 'any more' : `until ${until}`}: rule “${title?.en ?? rule}” of the code of conduct. ${where} gives the reasons, and the way to object.`,
    facts: { kind, until, rule, ruleTitle: title },
  })
}

/**
 * Refuses whoever may not write now; asked at every write, so it ends exactly when it ends.
 *
 * @throws SILENCED
 */
export const refuseWhoIsSilenced = async (req: PayloadRequest): Promise<void> => {
  const user = userOf(req)
  if (!user) return
  const now = settingsOf(req.payload).now()
  const [sanction] = await activeSanctions(user.id, ['silence', 'suspension', 'ban'], now, req)
  if (sanction) throw await refusalOf('SILENCED', sanction, req)
}

/**
 * Refuses every verb to whoever is silenced but those named: a verb that nobody has thought of is one that speaks.
 *
 * @param quiet - names of the mutations that say nothing to others.
 */
export const refuseVerbs =
  (quiet: readonly string[]) =>
  async (name: string, req: PayloadRequest): Promise<void> => {
    if (!quiet.includes(name)) await refuseWhoIsSilenced(req)
  }

import { visit } from '../server/visit'
import { trustKey } from '../trust'

/**
 * Beside a name, how far the community knows them: who is new is met with patience, and whose word has weight is seen.
 * The levels between go without saying.
 */
export const TrustWord = async ({ level }: { level: number | null | undefined }) => {
  const { t } = await visit()
  return level === 1 || level === 2 ? null : <span className="trust">{t(trustKey(level))}</span>
}

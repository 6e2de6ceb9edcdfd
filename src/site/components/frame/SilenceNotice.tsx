import { silence } from '../../loaders/silence'
import { sanctionSentence } from '../../sanctionSentence'
import { visit } from '../../server/visit'

/** Above every page, for members who may not write: until when, why, and the way to the reasons. */
export const SilenceNotice = async () => {
  const [{ t, href, path }, sanction] = await Promise.all([visit(), silence()])
  // The room of moderation says it itself.
  if (!sanction || path === '/account/moderation') return null
  return (
    <aside className="notice" aria-label={t('account.moderation')}>
      <p className="wide">
        {sanctionSentence(t, sanction)} <a href={href('/account/moderation')}>{t('sanction.see')}</a>
      </p>
    </aside>
  )
}

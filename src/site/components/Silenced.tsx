import { silence } from '../loaders/silence'
import { sanctionSentence } from '../sanctionSentence'
import { visit } from '../server/visit'

/** In the place of a form, for a member who may not write: until when, why, and where the reasons are. */
export const Silenced = async () => {
  const [{ t, href }, sanction] = await Promise.all([visit(), silence()])
  if (!sanction) return null
  return (
    <p className="note warn noPrint" id="compose">
      {sanctionSentence(t, sanction)} <a href={href('/account/moderation')}>{t('sanction.see')}</a>
    </p>
  )
}

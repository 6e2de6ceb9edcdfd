import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'
import type { Graveness } from './graveness'

type Data = { [key: string]: Json }

const words: Record<LetterLanguage, Record<Graveness, string>> = {
  en: { high: 'a grave case', medium: 'a case of medium gravity', low: 'a case of low gravity' },
  fr: {
    high: 'un dossier grave',
    medium: 'un dossier de gravité moyenne',
    low: 'un dossier de gravité faible',
  },
}

/** To those on call: a case nears its promise, or has passed it. Nothing of the text: a mail lies about. */
export const alertLetter = (language: LetterLanguage, data: Data): Letter => {
  const {
    case: id,
    stage,
    graveness,
    dueAt,
  } = data as {
    case: number | string
    stage: 'near' | 'passed'
    graveness: Graveness
    dueAt: string
  }
  const [what, due] = [words[language][graveness], timeIn(language, dueAt)]
  const path = `/admin/collections/moderation-cases/${id}`
  const isLate = stage === 'passed'
  return language === 'fr'
    ? {
        subject: isLate ? 'Un dossier a dépassé son délai' : 'Un dossier approche de son délai',
        lines: [
          isLate
            ? `Une décision était promise pour le ${due} sur ${what}. Elle n’est pas prise.`
            : `Une décision est promise pour le ${due} sur ${what}.`,
        ],
        button: { label: 'Ouvrir le dossier', path },
      }
    : {
        subject: isLate ? 'A case is past its promise' : 'A case nears its promise',
        lines: [
          isLate
            ? `A decision on ${what} was promised by ${due}. It has not been taken.`
            : `A decision on ${what} is promised by ${due}.`,
        ],
        button: { label: 'Open the case', path },
      }
}

/** To those on call: raid mode began. */
export const raidLetter = (language: LetterLanguage, data: Data): Letter => {
  const { endsAt, held } = data as { endsAt: string; held: number | null }
  const end = timeIn(language, endsAt)
  const path = '/admin/collections/raids'
  return language === 'fr'
    ? {
        subject: 'Le mode d’alerte est activé',
        lines: [
          held === null
            ? 'Un membre de l’équipe l’a activé.'
            : `${held} textes de nouveaux comptes ont été retenus en peu de temps.`,
          `Les textes des nouveaux membres sont retenus, les liens sont réservés aux membres de confiance et les inscriptions sont ralenties, jusqu’au ${end} au plus tard.`,
        ],
        button: { label: 'Voir le mode d’alerte', path },
      }
    : {
        subject: 'Raid mode is on',
        lines: [
          held === null
            ? 'Somebody of the team switched it on.'
            : `${held} texts of new accounts were held within a short time.`,
          `New members’ posts are held, links are taken from trusted members alone and sign-ups are slowed, until ${end} at the latest.`,
        ],
        button: { label: 'See raid mode', path },
      }
}

/** A moment as the team reads it; in UTC, as no zone of theirs is known here. */
const timeIn = (language: LetterLanguage, iso: string): string =>
  `${new Date(iso).toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })} UTC`

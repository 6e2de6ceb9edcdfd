import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'

/** To editors and managers: somebody pressed the crisis switch. */
export const stoppedLetter = (language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { reason } = data as { reason: string }
  const path = '/admin/collections/publishing-stops'
  return language === 'fr'
    ? {
        subject: 'Les publications sont suspendues',
        lines: [
          `L’arrêt d’urgence est activé\u202f: ${reason}`,
          'Rien ne part plus sur aucun canal. Ce qui attendait reste suspendu jusqu’à ce qu’une personne le maintienne, le déplace ou le retire.',
        ],
        button: { label: 'Voir l’arrêt d’urgence', path },
      }
    : {
        subject: 'Publishing is stopped',
        lines: [
          `The crisis switch is on: ${reason}`,
          'Nothing goes out on any channel. What was waiting is held until a person keeps, moves or drops it.',
        ],
        button: { label: 'See the crisis switch', path },
      }
}

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

const channelPath = (channel: number | string): string =>
  `/admin/collections/channels/${encodeURIComponent(channel)}`

/** To those who manage channels: an account's access ends soon, and only a person can renew it. */
export const endingLetter = (language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { channel, name, network, endsAt } = data as {
    channel: number | string
    name: string
    network: string
    endsAt: string
  }
  const day = new Date(endsAt).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  const path = channelPath(channel)
  return language === 'fr'
    ? {
        subject: `À reconnecter avant le ${day}\u202f: ${name}`,
        lines: [
          `L’accès du hub à «\u202f${name}\u202f» sur ${network} prend fin le ${day}. Il ne peut pas être renouvelé sans vous.`,
          'Reconnectez le compte d’ici là\u202f: ensuite, plus rien n’y serait publié.',
        ],
        button: { label: 'Reconnecter', path },
      }
    : {
        subject: `Connect again before ${day}: ${name}`,
        lines: [
          `The hub’s access to “${name}” on ${network} ends on ${day}. It cannot be renewed without you.`,
          'Connect the account again before then: afterwards nothing would be published there.',
        ],
        button: { label: 'Connect again', path },
      }
}

/** To those who manage channels: an account was disconnected by its network. */
export const lostLetter = (language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { channel, name, network, why } = data as {
    channel: number | string
    name: string
    network: string
    why: string | null
  }
  const path = channelPath(channel)
  return language === 'fr'
    ? {
        subject: `Compte déconnecté\u202f: ${name}`,
        lines: [
          `${network} n’accepte plus l’accès du hub à «\u202f${name}\u202f». Plus rien n’y est publié\u202f; ce qui attend reprendra là où il s’est arrêté dès que le compte sera reconnecté.`,
          ...(why ? [`Réponse du réseau\u202f: ${why}`] : []),
        ],
        button: { label: 'Reconnecter', path },
      }
    : {
        subject: `Disconnected: ${name}`,
        lines: [
          `${network} no longer accepts the hub’s access to “${name}”. Nothing is published there any more; what waits goes on from where it stopped as soon as the account is connected again.`,
          ...(why ? [`What the network said: ${why}`] : []),
        ],
        button: { label: 'Connect again', path },
      }
}

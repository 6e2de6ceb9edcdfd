import type { Letter, LetterLanguage } from '../../core/letter'
import { linkLivesMs, linkToken } from './link/token'

type Facts = { [key: string]: unknown }

const texts: Record<string, readonly [string, string]> = {
  topics: ['a topic', 'un sujet'],
  replies: ['a reply', 'une réponse'],
  comments: ['a comment', 'un commentaire'],
  members: ['a profile', 'un profil'],
}

const textOf = (collection: unknown, at: 0 | 1): string =>
  texts[String(collection)]?.[at] ?? (at === 0 ? 'a post' : 'un message')

/**
 * To moderators: something waits. The mail's button leads to a page that decides without a session, for two days and only
 * while the case is as it was; the list on the site, whose reader is signed in, leads to the queue.
 */
export const openedLetter = (
  language: LetterLanguage,
  data: Facts,
  about: { account: Facts; now: Date; secret: string },
): Letter => {
  const at = language === 'fr' ? 1 : 0
  const { account, now, secret } = about
  const [id, version] = [data.case as number | string, Number(data.version ?? 1)]
  const queue = `/admin/queue?case=${encodeURIComponent(String(id))}`
  const member = account.id as number | string | undefined
  // Of somebody who seems to come back from a sanction it is not their words that are decided on: see the queue.
  const returns = isOfMember(data.reasons)
  const decidesByLink = member !== undefined && !returns
  const path = !decidesByLink
    ? queue
    : `/moderate?token=${encodeURIComponent(
        linkToken({ case: id, version, member, until: now.getTime() + linkLivesMs }, secret),
      )}`
  const text = textOf(data.collection, at)
  return language === 'fr'
    ? {
        subject: `Une décision est attendue\u202f: ${text}`,
        lines: [
          (returns ? whoReturns : reasonToLook(data.decision, text)).fr,
          ...(decidesByLink
            ? [
                'Le bouton ouvre une page où vous le lisez et tranchez, sans vous connecter. Il vaut deux jours, pour vous seulement, tant que le dossier n’a pas changé.',
              ]
            : []),
        ],
        button: { label: decidesByLink ? 'Lire et trancher' : 'Voir le dossier', path },
        path: queue,
      }
    : {
        subject: `A decision is waited for: ${text}`,
        lines: [
          (returns ? whoReturns : reasonToLook(data.decision, text)).en,
          ...(decidesByLink
            ? [
                'The button opens a page where you read it and decide, without signing in. It is good for two days, for you alone, while the case is as it was.',
              ]
            : []),
        ],
        button: { label: decidesByLink ? 'Read and decide' : 'See the case', path },
        path: queue,
      }
}

const isOfMember = (reasons: unknown): boolean =>
  Array.isArray(reasons) && reasons.some((reason) => String(reason).startsWith('evasion:'))

const whoReturns = {
  en: 'Somebody logged in from where a member under sanction came from lately. It may be the same person, a flatmate or a colleague: nothing was done.',
  fr: 'Quelqu’un s’est connecté de là d’où venait récemment un membre sanctionné. Ce peut être la même personne, un colocataire ou un collègue\u202f: rien n’a été fait.',
}

const reasonToLook = (decision: unknown, text: string): { en: string; fr: string } => {
  switch (decision) {
    case 'refuse':
      return {
        en: `The machine rejected ${text}; nobody but its author sees it.`,
        fr: `La machine a rejeté ${text}\u202f; personne d’autre que son auteur ne le voit.`,
      }
    case 'report':
      return {
        en: `Somebody asks the team to look at ${text}.`,
        fr: `Quelqu’un demande à l’équipe de regarder ${text}.`,
      }
    case 'appeal':
      return {
        en: `Somebody objects to a decision about ${text}; a moderator who did not take it decides.`,
        fr: `Quelqu’un conteste une décision sur ${text}\u202f; c’est à une personne qui ne l’a pas prise de trancher.`,
      }
    default:
      return {
        en: `The machine holds ${text} until somebody has read it.`,
        fr: `La machine a retenu ${text} jusqu’à ce que quelqu’un l’ait lu.`,
      }
  }
}

/** To a moderator, or to all: a colleague asks what they think. */
export const askedLetter = (language: LetterLanguage, data: Facts): Letter => {
  const path = `/admin/queue?case=${encodeURIComponent(String(data.case))}`
  const remark = typeof data.remark === 'string' ? [data.remark] : []
  return language === 'fr'
    ? {
        subject: 'On vous demande un second avis',
        lines: ['Une personne de la modération aimerait votre avis sur un dossier.', ...remark],
        button: { label: 'Voir le dossier', path },
      }
    : {
        subject: 'A second opinion is asked for',
        lines: ['A colleague would like your opinion on a case.', ...remark],
        button: { label: 'See the case', path },
      }
}

/** To the author: what was decided about their text was taken back. */
export const undoneLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Une décision sur votre texte est annulée',
        lines: [
          'L’équipe de modération est revenue sur sa décision. Votre texte est dans l’état où il était auparavant\u202f; vous serez informé de la suite.',
        ],
      }
    : {
        subject: 'A decision about your text was taken back',
        lines: [
          'The moderators took back what they had decided. Your text is as it was before; you will hear what happens next.',
        ],
      }

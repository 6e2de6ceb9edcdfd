import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'
import { openLetter } from './sealed'

type Data = { [key: string]: Json }
type Both = { en: string; fr: string } | null

/** Where members see what they reported, and what was decided about them. */
const room = '/account/moderation'

/** To a member: what they reported has come in. */
export const receiptLetter = (language: LetterLanguage, data: Data): Letter => {
  const { title } = data as { title: string }
  return language === 'fr'
    ? {
        subject: 'Votre signalement est arrivé',
        line: `Votre signalement est arrivé\u202f: ${title}`,
        lines: [
          `Merci. Vous avez signalé «\u202f${title}\u202f».`,
          'Une personne de l’équipe va regarder\u202f; vous saurez ce qu’il en est. L’auteur ne saura pas qui a signalé.',
        ],
        button: { label: 'Mes signalements', path: room },
      }
    : {
        subject: 'Your report has come in',
        line: `Your report has come in: ${title}`,
        lines: [
          `Thank you. You reported “${title}”.`,
          'Somebody of the team will look, and you will hear what comes of it. The author will not learn who reported.',
        ],
        button: { label: 'My reports', path: room },
      }
}

/** To a member: what a person decided about what they reported. */
export const settledLetter = (language: LetterLanguage, data: Data): Letter => {
  const { title } = data as { title: string }
  const isRight = data.outcome === 'upheld'
  const words = settledWords[language][isRight ? 'upheld' : 'rejected']
  return {
    subject: words.subject,
    line: `${words.subject}${language === 'fr' ? '\u202f' : ''}: ${title}`,
    lines: [words.line(title), words.then],
    button: { label: language === 'fr' ? 'Mes signalements' : 'My reports', path: room },
  }
}

const settledWords = {
  en: {
    upheld: {
      subject: 'Your report was right',
      line: (title: string) => `You reported “${title}”. Somebody of the team has looked, and acted.`,
      then: 'Thank you for looking after this place.',
    },
    rejected: {
      subject: 'Your report was looked at',
      line: (title: string) =>
        `You reported “${title}”. Somebody of the team has looked, and found that it may stay.`,
      then: 'If it changes you can report it again. You can object to this decision from your account.',
    },
  },
  fr: {
    upheld: {
      subject: 'Votre signalement était fondé',
      line: (title: string) =>
        `Vous avez signalé «\u202f${title}\u202f». Une personne de l’équipe a regardé, et agi.`,
      then: 'Merci de prendre soin de ce lieu.',
    },
    rejected: {
      subject: 'Votre signalement a été examiné',
      line: (title: string) =>
        `Vous avez signalé «\u202f${title}\u202f». Une personne de l’équipe a regardé, et estime que cela peut rester.`,
      then: 'Si le texte change, vous pourrez le signaler de nouveau. Vous pouvez contester cette décision depuis votre compte.',
    },
  },
} as const

/** To an author: a text of theirs is hidden for now, because members reported it. */
export const hiddenLetter = (language: LetterLanguage, data: Data): Letter => {
  const { title } = data as { title: string }
  const path = (data.path as Both)?.[language]
  return {
    ...(language === 'fr'
      ? {
          subject: 'Un de vos textes est masqué pour le moment',
          lines: [
            `Des membres ont signalé «\u202f${title}\u202f». En attendant qu’une personne de l’équipe regarde, vous seul le voyez.`,
            'C’est automatique et provisoire\u202f: personne n’a encore décidé. Vous saurez ce qui est décidé et pourquoi, et pourrez le contester.',
          ],
        }
      : {
          subject: 'A text of yours is hidden for now',
          lines: [
            `Members have reported “${title}”. Until somebody of the team has looked, only you see it.`,
            'This is automatic and provisional: nobody has decided yet. You will hear what is decided and why, and can object.',
          ],
        }),
    ...(path === undefined
      ? {}
      : { button: { label: language === 'fr' ? 'Voir mon texte' : 'See my text', path } }),
  }
}

/**
 * To whoever sent a notice of illegal content: please confirm, the receipt (DSA, Art. 16(4)), or the decision with its
 * reasons and what can be done about it (Art. 16(5)); null when its seal cannot be read.
 */
export const noticeLetter = (language: LetterLanguage, data: Data, secret: string): Letter | null => {
  const sealed = openLetter(secret, data.sealed)
  if (!sealed) return null
  const words = noticeWords[language]
  const { reference, url, step } = data as { reference: string; url: string; step: keyof typeof words.steps }
  const rule = (data.ruleTitle as Both)?.[language] ?? null
  const until =
    typeof data.until === 'string'
      ? new Date(data.until).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
          dateStyle: 'long',
          timeZone: 'UTC',
        })
      : ''
  const { subject, lines, button } = words.steps[step]
  return {
    subject: subject(reference),
    lines: [words.about(reference, url), ...lines({ rule, until })],
    button: { label: button, path: `/report/notice?token=${encodeURIComponent(sealed.token)}` },
    after: words.after,
  }
}

type Facts = { rule: string | null; until: string }

const noticeWords = {
  en: {
    about: (reference: string, url: string) => `Your notice ${reference} is about ${url}`,
    after:
      'You get this mail because somebody gave this address with a notice of illegal content. If it was not you, do nothing: without the link the notice counts for little, and the address is deleted after 14 days.',
    steps: {
      submitted: {
        subject: (reference: string) => `Please confirm your notice ${reference}`,
        lines: () => ['Please open the link and press the button: it shows that this address is yours.'],
        button: 'Confirm my notice',
      },
      received: {
        subject: (reference: string) => `We have received your notice ${reference}`,
        lines: () => [
          'Thank you. We confirm that we have received it. A person decides about it, with care and without delay; a program only sorts what comes in.',
          'You will get the decision and its reasons at this address.',
        ],
        button: 'Follow my notice',
      },
      upheld: {
        subject: (reference: string) => `Your notice ${reference}: we have acted`,
        lines: ({ rule, until }: Facts) => [
          `A person has looked at what you reported and has acted on it${rule === null ? '' : `, because of the rule “${rule}”`}. The decision was not automated.`,
          `If you think that it does not go far enough you can object until ${until}; somebody else decides then. You can also turn to a certified body for out-of-court settlement (DSA, Art. 21), or to a court.`,
        ],
        button: 'See the decision',
      },
      rejected: {
        subject: (reference: string) => `Your notice ${reference}: what we decided`,
        lines: ({ until }: Facts) => [
          'A person has looked at what you reported, and found that it neither breaks our code of conduct nor is plainly illegal. It stays. The decision was not automated.',
          `You can object until ${until}; somebody else decides then. You can also turn to a certified body for out-of-court settlement (DSA, Art. 21), or to a court.`,
        ],
        button: 'See the decision, or object',
      },
    },
  },
  fr: {
    about: (reference: string, url: string) => `Votre notification ${reference} concerne ${url}`,
    after:
      'Vous recevez ce courriel parce que cette adresse accompagnait une notification de contenu illicite. Si ce n’est pas vous, ne faites rien\u202f: sans le lien, la notification compte à peine, et l’adresse est effacée au bout de 14 jours.',
    steps: {
      submitted: {
        subject: (reference: string) => `Confirmez votre notification ${reference}`,
        lines: () => [
          'Ouvrez le lien et appuyez sur le bouton\u202f: cela montre que cette adresse est la vôtre.',
        ],
        button: 'Confirmer ma notification',
      },
      received: {
        subject: (reference: string) => `Nous avons reçu votre notification ${reference}`,
        lines: () => [
          'Merci. Nous vous confirmons l’avoir reçue. Une personne en décide, avec soin et sans tarder\u202f; un programme ne fait que trier ce qui arrive.',
          'Vous recevrez la décision et ses motifs à cette adresse.',
        ],
        button: 'Suivre ma notification',
      },
      upheld: {
        subject: (reference: string) => `Votre notification ${reference}\u202f: nous avons agi`,
        lines: ({ rule, until }: Facts) => [
          `Une personne a examiné ce que vous avez signalé et a agi${rule === null ? '' : `, en application de la règle «\u202f${rule}\u202f»`}. La décision n’est pas automatisée.`,
          `Si elle vous paraît insuffisante, vous pouvez la contester jusqu’au ${until}\u202f; quelqu’un d’autre décidera. Vous pouvez aussi saisir un organe certifié de règlement extrajudiciaire (DSA, art. 21) ou un tribunal.`,
        ],
        button: 'Voir la décision',
      },
      rejected: {
        subject: (reference: string) => `Votre notification ${reference}\u202f: notre décision`,
        lines: ({ until }: Facts) => [
          'Une personne a examiné ce que vous avez signalé\u202f: cela n’enfreint pas notre code de conduite et n’est pas manifestement illicite. Le texte reste. La décision n’est pas automatisée.',
          `Vous pouvez la contester jusqu’au ${until}\u202f; quelqu’un d’autre décidera. Vous pouvez aussi saisir un organe certifié de règlement extrajudiciaire (DSA, art. 21) ou un tribunal.`,
        ],
        button: 'Voir la décision ou la contester',
      },
    },
  },
} as const

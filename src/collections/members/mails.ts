/** What a mail needs to know of its reader. */
export type MailReader = {
  name: string
  locale: 'en' | 'fr'
  /** Public origin of the site. */
  siteURL: string
}

/** A mail without its envelope. */
export type Mail = { subject: string; text: string; html: string }

/** Asks to confirm the address; sent after sign-up. */
export const verificationMail = (reader: MailReader & { token: string }): Mail =>
  letter(reader, {
    en: {
      subject: 'Confirm your e-mail address',
      lines: ['Welcome! One click confirms your address, and you can take part.'],
      button: 'Confirm my address',
      after: 'If you did not sign up, ignore this message: nothing happens.',
    },
    fr: {
      subject: 'Confirmez votre adresse e-mail',
      lines: ['Bienvenue ! Un clic confirme votre adresse, et vous pourrez participer.'],
      button: 'Confirmer mon adresse',
      after: 'Si vous ne vous êtes pas inscrit, ignorez ce message : il ne se passera rien.',
    },
    path: `/verify?token=${encodeURIComponent(reader.token)}`,
  })

/** Tells a member that somebody, perhaps they, signed up again with their address. */
export const knownAddressMail = (reader: MailReader): Mail =>
  letter(reader, {
    en: {
      subject: 'You already have an account',
      lines: [
        'Somebody has just signed up with this address, which is yours already. If it was you, log in; a forgotten password can be replaced on the same page.',
      ],
      button: 'Log in',
      after: 'If it was not you, there is nothing to do: nobody was told that this address is known here.',
    },
    fr: {
      subject: 'Vous avez déjà un compte',
      lines: [
        'Quelqu’un vient de s’inscrire avec cette adresse, qui est déjà la vôtre. Si c’est vous, connectez-vous ; un mot de passe oublié se remplace sur la même page.',
      ],
      button: 'Se connecter',
      after:
        'Si ce n’est pas vous, il n’y a rien à faire : personne n’a appris que cette adresse est connue ici.',
    },
    path: '/login',
  })

/** Carries the link to a new password; good for an hour. */
export const resetMail = (reader: MailReader & { token: string }): Mail =>
  letter(reader, {
    en: {
      subject: 'Choose a new password',
      lines: ['You asked for a new password. The link is good for one hour.'],
      button: 'Choose a new password',
      after: 'If you did not ask, ignore this message: your password stays as it is.',
    },
    fr: {
      subject: 'Choisissez un nouveau mot de passe',
      lines: ['Vous avez demandé un nouveau mot de passe. Le lien est valable une heure.'],
      button: 'Choisir un nouveau mot de passe',
      after: 'Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.',
    },
    path: `/reset?token=${encodeURIComponent(reader.token)}`,
  })

type Words = { subject: string; lines: string[]; button: string; after: string }

const letter = (
  { name, locale, siteURL }: MailReader,
  { en, fr, path }: { en: Words; fr: Words; path: string },
): Mail => {
  const { subject, lines, button, after } = locale === 'fr' ? fr : en
  const greeting = locale === 'fr' ? `Bonjour ${name},` : `Hello ${name},`
  const url = `${siteURL}${locale === 'fr' ? '/fr' : ''}${path}`
  const paragraph = (text: string): string => `<p>${escapeHTML(text)}</p>`
  return {
    subject,
    text: [greeting, ...lines, `${button}${locale === 'fr' ? '\u202f' : ''}: ${url}`, after].join('\n\n'),
    html: [
      `<div lang="${locale}">`,
      ...[greeting, ...lines].map(paragraph),
      `<p><a href="${escapeHTML(url)}">${escapeHTML(button)}</a></p>`,
      // Some readers show no links, and some people check where a link leads first.
      `<p>${escapeHTML(url)}</p>`,
      paragraph(after),
      '</div>',
    ].join('\n'),
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHTML = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { secretText } from '../parse'
import { composeEmail, type EmailDraft, emailLimits, emailPicture } from './compose'
import { checkEmail, type EmailCredentials, publishEmail } from './publish'
import { type EmailSettings, emailSettings } from './settings'

const isServer = (value: string): boolean => {
  const url = URL.canParse(value) ? new URL(value) : null
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length <= 1
}

/** An e-mail list that is kept elsewhere: it knows its subscribers, the hub writes to it. */
export const email: Channel<EmailSettings, EmailCredentials, never, EmailDraft> = {
  name: 'E-mail',
  capabilities: {
    text: { limit: emailLimits.text, count: 'units', title: emailLimits.subject },
    repeat: 'none',
    below: 'none',
    picture: emailPicture,
    session: false,
    limits: false,
  },
  settings: emailSettings,
  credentials: z.object({
    server: secretText().refine(isServer, 'smtps://… · smtp://…'),
  }),
  form: {
    settings: [
      {
        name: 'to',
        label: label('Address of the list', 'Adresse de la liste'),
        placeholder: 'news@lists.example.org',
        hint: label(
          'Of a list server (Mailman, Sympa, Listmonk…), which knows the subscribers.',
          'Celle d’un serveur de listes (Mailman, Sympa, Listmonk…), qui connaît les abonnés.',
        ),
      },
      {
        name: 'from',
        label: label('Sender’s address', 'Adresse d’expédition'),
        placeholder: 'news@example.org',
        hint: label('One that may write to the list.', 'Une adresse autorisée à écrire à la liste.'),
      },
      { name: 'fromName', label: label('Sender’s name', 'Nom de l’expéditeur') },
      {
        name: 'unsubscribe',
        label: label('Where readers unsubscribe', 'Où se désabonner'),
        placeholder: 'https://lists.example.org/unsubscribe',
        hint: label(
          'https:// (one press in the mail program, if the page takes a POST: RFC 8058) or mailto:. Leave it empty where the list server adds its own.',
          'https:// (en un clic dans le logiciel de messagerie si la page accepte un POST\u202f: RFC 8058) ou mailto:. À laisser vide si le serveur de listes ajoute le sien.',
        ),
      },
    ],
    credentials: [
      {
        name: 'server',
        label: label('Mail server', 'Serveur de messagerie'),
        hint: label(
          'smtps://user:password@mail.example.org, or smtp:// for STARTTLS on port 587.',
          'smtps://utilisateur:mot-de-passe@mail.example.org, ou smtp:// pour STARTTLS sur le port 587.',
        ),
      },
    ],
  },
  newKey: randomKey,
  compose: composeEmail,
  publish: publishEmail,
  check: checkEmail,
}

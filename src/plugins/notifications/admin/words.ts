const en = {
  link: 'Mail',
  title: 'Mail',
  lead: 'No mail server is set, so these mails were kept instead of sent. Set SMTP_URL to send them.',
  none: 'No mail yet.',
  kept: 'Kept mails',
  preview: 'What every mail looks like',
  previewLead: 'With sample facts, in the colours of this hub.',
  kind: 'Mail',
  language: 'Language',
  width: 'Width',
  desk: 'Computer',
  phone: 'Phone',
  onlyAdmins: 'Only administrators read these mails: they carry personal links.',
  from: 'From',
  to: 'To',
  at: 'Date (UTC)',
  html: 'As a mail program shows it',
  text: 'Plain text',
  choose: 'Choose a mail to read it.',
  failed: 'The mails could not be read.',
  refresh: 'Look again',
}

/** Words of the mail view. */
export type MailWords = typeof en

const fr: MailWords = {
  link: 'Courriels',
  title: 'Courriels',
  lead: 'Aucun serveur de courriel n’est réglé : ces messages ont été conservés au lieu d’être envoyés. Renseignez SMTP_URL pour les envoyer.',
  none: 'Aucun courriel pour l’instant.',
  kept: 'Courriels conservés',
  preview: 'L’aspect de chaque courriel',
  previewLead: 'Avec des données d’exemple, aux couleurs de ce hub.',
  kind: 'Courriel',
  language: 'Langue',
  width: 'Largeur',
  desk: 'Ordinateur',
  phone: 'Téléphone',
  onlyAdmins: 'Seule l’administration lit ces courriels : ils portent des liens personnels.',
  from: 'De',
  to: 'À',
  at: 'Date (UTC)',
  html: 'Tel qu’affiché par une messagerie',
  text: 'Texte brut',
  choose: 'Choisissez un courriel pour le lire.',
  failed: 'Les courriels n’ont pas pu être lus.',
  refresh: 'Actualiser',
}

/** The words in the admin's language; English for any that the hub does not speak. */
export const mailWords = (language: string): MailWords => (language === 'fr' ? fr : en)

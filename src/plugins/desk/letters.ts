import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'

type About = { collection: string; id: string | number; locale: string; title: string }
type Facts = { [key: string]: Json }

const words = {
  en: {
    open: 'Open the text',
    asked: (title: string) => `“${title}” waits for your review`,
    reminded: (title: string) => `“${title}” still waits for your review`,
    askedLine: 'Read it, then approve it or say what has to change.',
    note: (note: string) => `The note with it: ${note}`,
    approved: (title: string) => `“${title}” is approved`,
    approvedLine: 'It can be published or planned now.',
    changes: (title: string) => `Changes are asked for “${title}”`,
    changesLine: 'Change the text, then hand it in again.',
    voided: (title: string) => `“${title}” has changed since it was approved`,
    voidedLine: 'The approval does not hold for the new text, which waits for another.',
    remark: (title: string) => `You are mentioned in a remark on “${title}”`,
    published: (title: string) => `“${title}” is published`,
    withdrawn: (title: string) => `“${title}” was taken back`,
    kept: 'As planned.',
    late: (minutes: number) =>
      `${minutes} minutes late: nothing was at work when the plan came due. What was planned before it went first.`,
    refused: (title: string) => `The plan for “${title}” could not be kept`,
  },
  fr: {
    open: 'Ouvrir le texte',
    asked: (title: string) => `«\u202f${title}\u202f» attend votre relecture`,
    reminded: (title: string) => `«\u202f${title}\u202f» attend toujours votre relecture`,
    askedLine: 'Lisez-le, puis approuvez-le ou dites ce qu’il faut modifier.',
    note: (note: string) => `Le mot qui l’accompagne\u202f: ${note}`,
    approved: (title: string) => `«\u202f${title}\u202f» est approuvé`,
    approvedLine: 'Vous pouvez maintenant le publier ou le programmer.',
    changes: (title: string) => `Des modifications sont demandées pour «\u202f${title}\u202f»`,
    changesLine: 'Modifiez le texte, puis soumettez-le de nouveau.',
    voided: (title: string) => `«\u202f${title}\u202f» a changé depuis son approbation`,
    voidedLine: 'L’approbation ne vaut pas pour le nouveau texte, qui en attend une autre.',
    remark: (title: string) => `Une remarque sur «\u202f${title}\u202f» vous mentionne`,
    published: (title: string) => `«\u202f${title}\u202f» est publié`,
    withdrawn: (title: string) => `«\u202f${title}\u202f» a été retiré`,
    kept: 'Comme prévu.',
    late: (minutes: number) =>
      `Avec ${minutes} minutes de retard\u202f: rien ne tournait à l’heure prévue. Ce qui devait passer avant est passé avant.`,
    refused: (title: string) => `La programmation de «\u202f${title}\u202f» n’a pas pu être tenue`,
  },
} as const

const letter = (
  language: LetterLanguage,
  facts: Facts,
  subject: string,
  lines: readonly string[],
): Letter => {
  const { collection, id, locale } = facts as About
  const path = `/admin/collections/${collection}/${id}?locale=${locale}`
  return { subject, lines, button: { label: words[language].open, path } }
}

const noteLines = (language: LetterLanguage, { note }: Facts): string[] =>
  typeof note === 'string' && note !== '' ? [words[language].note(note)] : []

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const titled = ({ title }: Facts): string => textOf(title)

type Write = (about: { data: Facts; language: LetterLanguage }) => Letter

const asked: Write = ({ data, language }) => {
  const say = words[language]
  const subject = data.reminder === true ? say.reminded : say.asked
  return letter(language, data, subject(titled(data)), [say.askedLine, ...noteLines(language, data)])
}

const decided: Write = ({ data, language }) => {
  const say = words[language]
  const [subject, line] =
    data.approved === true ? [say.approved, say.approvedLine] : [say.changes, say.changesLine]
  return letter(language, data, subject(titled(data)), [line, ...noteLines(language, data)])
}

const voided: Write = ({ data, language }) =>
  letter(language, data, words[language].voided(titled(data)), [words[language].voidedLine])

const mentioned: Write = ({ data, language }) =>
  letter(language, data, words[language].remark(titled(data)), [textOf(data.body)])

const settled: Write = ({ data, language }) => {
  const say = words[language]
  const title = titled(data)
  if (typeof data.refused === 'string') return letter(language, data, say.refused(title), [data.refused])
  const late = Number(data.lateMinutes)
  const subject = data.action === 'publish' ? say.published(title) : say.withdrawn(title)
  return letter(language, data, subject, [late > 0 ? say.late(late) : say.kept])
}

const sample = { collection: 'posts', id: 1, locale: 'en', title: 'A year of repairs' }

/** What the desk tells, kind by kind, in the shape that the notifications take. */
export const deskKinds = {
  'review.asked': {
    via: ['inApp', 'email'],
    group: 'desk',
    sample: { data: { ...sample, note: 'Before Friday, please.', reminder: false } },
    write: asked,
  },
  'review.decided': {
    via: ['inApp', 'email'],
    group: 'desk',
    sample: { data: { ...sample, approved: false, note: 'The second paragraph needs a source.' } },
    write: decided,
  },
  'review.voided': { via: ['inApp', 'email'], group: 'desk', sample: { data: sample }, write: voided },
  'remark.made': {
    via: ['inApp', 'email'],
    group: 'desk',
    sample: { data: { ...sample, field: 'title', body: '@anne' } },
    write: mentioned,
  },
  'schedule.settled': {
    via: ['inApp', 'email'],
    group: 'desk',
    urgency: 'canWait',
    sample: { data: { ...sample, action: 'publish', lateMinutes: 95, refused: null } },
    write: settled,
  },
} as const

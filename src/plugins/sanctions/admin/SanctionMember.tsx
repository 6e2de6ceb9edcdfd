import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { ActionFields, type ActionFieldsWords } from '../../../fields/admin/ActionFields'
import { sanctionKinds } from '../ladder'
import { proposedSanction } from '../operations/readSanctions'
import { settingsOf } from '../options'

/** Beside another member, for moderators: what the ladder proposes, and the way to sanction them. */
export const SanctionMember = async ({ data, req }: UIFieldServerProps) => {
  const { id, former } = data as { id?: number | string; former?: boolean | null }
  const isOther = id !== undefined && !former && String(req.user?.id) !== String(id)
  if (!isOther || !hasRole(req, 'moderator', 'manager')) return null
  const language = languageOf({ i18n: req.i18n })
  const settings = settingsOf(req.payload)
  const [code, proposed] = await Promise.all([
    settings.conduct(req),
    proposedSanction(settings)({ member: id }, req),
  ])
  const words = wordsIn[language]
  const rules = await Promise.all(
    (code?.rules ?? []).map(async ({ key }) => ({
      value: key,
      label: (await settings.ruleTitle(key, req))?.[language] ?? key,
    })),
  )
  return (
    <ActionFields
      action={`${req.payload.config.routes.api}/actions/sanctionMember`}
      input={{ member: String(id) }}
      fields={[
        {
          name: 'kind',
          label: words.kind,
          kind: 'choice',
          value: proposed.kind,
          options: Object.entries(sanctionKinds).map(([value, label]) => ({ value, label: label[language] })),
        },
        {
          name: 'hours',
          label: words.hours,
          kind: 'number',
          value: proposed.hours === null ? '' : String(proposed.hours),
        },
        { name: 'rule', label: words.rule, kind: 'choice', value: rules[0]?.value ?? '', options: rules },
        { name: 'facts', label: words.facts, kind: 'text' },
        { name: 'note', label: words.note, kind: 'text' },
      ]}
      words={words.act(proposed.before)}
    />
  )
}

type Words = Record<'kind' | 'hours' | 'rule' | 'facts' | 'note', string> & {
  act: (before: number) => ActionFieldsWords
}

const wordsIn: Record<'en' | 'fr', Words> = {
  en: {
    kind: 'Sanction',
    hours: 'Hours (silence and suspension)',
    rule: 'Rule of the code of conduct',
    facts: 'What happened (the member reads it)',
    note: 'Words to the member, in their language',
    act: (before) => ({
      title: 'Sanction this member',
      explains: `Sanctions of the last year: ${before}. The next step of the ladder is filled in. The member is told why, until when and how to object; somebody else decides then.`,
      send: 'Sanction',
      busy: 'Please wait…',
      done: 'Done. The member has been told.',
      problems: {
        DURATION_INVALID: 'One hour to one year (8,760) for a silence or a suspension, none for the others.',
        FACTS_REQUIRED: 'Say what happened, in 10 to 2,000 characters.',
        UNKNOWN_RULE: 'Choose a rule of the code of conduct in force.',
        ADMIN_NEEDED: 'Only an administrator sanctions somebody of the team.',
        LAST_ADMIN: 'The hub cannot do without its only administrator.',
        other: 'That did not work. Please try again.',
      },
    }),
  },
  fr: {
    kind: 'Sanction',
    hours: 'Heures (silence et suspension)',
    rule: 'Règle du code de conduite',
    facts: 'Les faits (le membre les lit)',
    note: 'Mot au membre, dans sa langue',
    act: (before) => ({
      title: 'Sanctionner ce membre',
      explains: `Sanctions de l’année écoulée\u202f: ${before}. L’échelon suivant est proposé. Le membre apprend pourquoi, jusqu’à quand et comment contester\u202f; quelqu’un d’autre décidera alors.`,
      send: 'Sanctionner',
      busy: 'Veuillez patienter…',
      done: 'C’est fait. Le membre est prévenu.',
      problems: {
        DURATION_INVALID:
          'D’une heure à un an (8\u202f760) pour un silence ou une suspension, rien pour les autres.',
        FACTS_REQUIRED: 'Dites les faits, en 10 à 2\u202f000 caractères.',
        UNKNOWN_RULE: 'Choisissez une règle du code de conduite en vigueur.',
        ADMIN_NEEDED: 'Seule l’administration sanctionne quelqu’un de l’équipe.',
        LAST_ADMIN: 'Le hub ne peut se passer de sa seule administration.',
        other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
      },
    }),
  },
}

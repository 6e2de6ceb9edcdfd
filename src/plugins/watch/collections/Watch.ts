import type { Field, GlobalBeforeChangeHook, GlobalConfig, TextFieldSingleValidation } from 'payload'
import { fieldNobody, isRole } from '../../../access'
import { label, type Label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { sealedFields } from '../../../config/sealed'
import { isTimeZone } from '../../../core/timeZone'
import { writtenOnly } from '../../../fields'
import { globalSlugs, slugs } from '../../../slugs'
import { watchErrors } from '../errors'
import { isTimeOfDay, weekDays, type WeekDay } from '../hours'
import { type Graveness, graveness } from '../graveness'
import { defaults, readSettings } from '../settings'
import { sealWebhook, unsealWebhook } from '../webhook/sealed'

const dayLabels: Record<WeekDay, Label> = {
  mon: label('Monday', 'Lundi'),
  tue: label('Tuesday', 'Mardi'),
  wed: label('Wednesday', 'Mercredi'),
  thu: label('Thursday', 'Jeudi'),
  fri: label('Friday', 'Vendredi'),
  sat: label('Saturday', 'Samedi'),
  sun: label('Sunday', 'Dimanche'),
}

const gravenessLabels: Record<Graveness, Label> = {
  high: label('Grave (severity 10 and more)', 'Grave (gravité 10 et plus)'),
  medium: label('Medium (5 to 9)', 'Moyenne (5 à 9)'),
  low: label('Low (below 5)', 'Faible (moins de 5)'),
}

const validateTime: TextFieldSingleValidation = (value) =>
  isTimeOfDay(value) || 'HH:MM, 00:00–23:59 · HH:MM, de 00:00 à 23:59'

const time = (name: 'from' | 'to', words: Label): Field => ({
  name,
  type: 'text',
  required: true,
  label: words,
  validate: validateTime,
  admin: { width: '50%' },
})

const span = (): Field[] => [
  {
    name: 'days',
    type: 'select',
    hasMany: true,
    required: true,
    label: label('Days', 'Jours'),
    options: weekDays.map((value) => ({ value, label: dayLabels[value] })),
  },
  { type: 'row', fields: [time('from', label('From', 'De')), time('to', label('To', 'À'))] },
]

const count = (name: string, words: Label, most: number, value: number): Field => ({
  name,
  type: 'number',
  min: 1,
  max: most,
  required: true,
  defaultValue: value,
  label: words,
  admin: { step: 1, width: '50%' },
})

/**
 * What the hub promises, who is on call and when the alarm goes. Read by those who decide cases, written by managers.
 * The webhook's address and key are written, and never read again.
 */
export const Watch: GlobalConfig = {
  slug: globalSlugs.watch,
  custom: {
    ...personal({ nothing: 'Hours and rules of the hub itself, written by managers.' }),
    ...sealedFields({ field: 'sealed', part: 'watch', purpose: 'webhook', of: 'payload' }),
  },
  label: label('Watch', 'Veille'),
  admin: { group: label('Safety', 'Sécurité') },
  access: { read: isRole('moderator', 'manager'), update: isRole('manager') },
  hooks: { beforeChange: [(args) => keepWebhook(args)] },
  fields: [
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: defaults.timeZone,
      label: label('Time zone of the team', 'Fuseau horaire de l’équipe'),
      validate: (value: unknown) => isTimeZone(value) || 'Europe/Paris, America/Montreal, UTC …',
    },
    {
      name: 'hours',
      type: 'array',
      maxRows: 20,
      defaultValue: defaults.hours.map(({ days, from, to }) => ({ days, from, to })),
      label: label('Hours in which the team is there', 'Heures de présence de l’équipe'),
      labels: { singular: label('Hours', 'Heures'), plural: label('Hours', 'Heures') },
      fields: span(),
    },
    {
      name: 'promises',
      type: 'group',
      label: label('Minutes until a decision is promised', 'Minutes jusqu’à la décision promise'),
      fields: graveness.map((name) => ({
        name,
        type: 'group' as const,
        label: gravenessLabels[name],
        fields: [
          {
            type: 'row' as const,
            fields: [
              count(
                'inHours',
                label('Came in within hours', 'Arrivé pendant les heures'),
                43_200,
                defaults.promises[name].inHours,
              ),
              count(
                'outOfHours',
                label('Came in outside of them', 'Arrivé en dehors'),
                43_200,
                defaults.promises[name].outOfHours,
              ),
            ],
          },
        ],
      })),
    },
    count(
      'nearAt',
      label(
        'Tell those on call after this percentage of it',
        'Prévenir l’astreinte à ce pourcentage du délai',
      ),
      99,
      defaults.nearAt,
    ),
    {
      name: 'rota',
      type: 'array',
      maxRows: 100,
      label: label('On call', 'Astreintes'),
      labels: { singular: label('On call', 'Astreinte'), plural: label('On call', 'Astreintes') },
      admin: {
        description: label(
          'When nobody is on call, every moderator and manager is told.',
          'Quand personne n’est d’astreinte, toute la modération et tous les responsables sont prévenus.',
        ),
      },
      fields: [
        {
          name: 'member',
          type: 'relationship',
          relationTo: slugs.members,
          required: true,
          label: label('Who', 'Qui'),
          filterOptions: { roles: { in: ['moderator', 'manager', 'admin'] } },
        },
        ...span(),
      ],
    },
    {
      name: 'raid',
      type: 'group',
      label: label('Raid mode', 'Mode d’alerte'),
      fields: [
        {
          name: 'isOn',
          type: 'checkbox',
          defaultValue: defaults.raid.isOn,
          label: label('Begins by itself', 'Se déclenche tout seul'),
        },
        {
          type: 'row',
          fields: [
            count(
              'held',
              label('So many texts of new accounts held', 'Textes de nouveaux comptes retenus'),
              1_000,
              defaults.raid.held,
            ),
            count(
              'minutes',
              label('within so many minutes', 'en autant de minutes'),
              1_440,
              defaults.raid.minutes,
            ),
          ],
        },
        {
          type: 'row',
          fields: [
            count(
              'newDays',
              label('An account is new for so many days', 'Un compte est nouveau pendant (jours)'),
              365,
              defaults.raid.newDays,
            ),
            count(
              'hours',
              label('Ends by itself after (hours)', 'Se termine tout seul après (heures)'),
              72,
              defaults.raid.hours,
            ),
          ],
        },
        count(
          'signUps',
          label('Sign-ups in an hour meanwhile', 'Inscriptions par heure pendant ce temps'),
          10_000,
          defaults.raid.signUps,
        ),
      ],
    },
    {
      name: 'webhookURL',
      type: 'text',
      label: label('Webhook: address', 'Webhook\u202f: adresse'),
      ...writtenOnly({
        description: label(
          'Called when a case nears or passes its promise and when raid mode begins. Written here, and not shown again.',
          'Appelé quand un dossier approche de son délai ou le dépasse, et quand le mode d’alerte commence. Saisie ici, l’adresse n’est plus affichée.',
        ),
      }),
    },
    {
      name: 'webhookKey',
      type: 'text',
      label: label('Webhook: key for the signature', 'Webhook\u202f: clé de signature'),
      ...writtenOnly({}),
    },
    {
      name: 'dropWebhook',
      type: 'checkbox',
      label: label('Forget the webhook', 'Oublier le webhook'),
      ...writtenOnly({ condition: (data: { hasWebhook?: unknown }) => data.hasWebhook === true }),
    },
    {
      name: 'hasWebhook',
      type: 'checkbox',
      defaultValue: false,
      label: label('A webhook is set', 'Un webhook est réglé'),
      access: { update: fieldNobody },
      admin: { readOnly: true },
    },
    {
      name: 'sealed',
      type: 'text',
      hidden: true,
      access: { read: fieldNobody, update: fieldNobody },
    },
  ],
}

/** Seals what was written of the webhook; nothing of it is kept in the open. @throws WEBHOOK_INVALID */
const keepWebhook: GlobalBeforeChangeHook = async ({ data, req }) => {
  const { webhookURL, webhookKey, dropWebhook, ...kept } = data as Record<string, unknown>
  // What is hidden is in no document that a hook is handed.
  const before = (await readSettings(req)).sealed
  const written = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
  const [url, key] = [written(webhookURL), written(webhookKey)]
  if (dropWebhook === true) return { ...kept, sealed: null, hasWebhook: false }
  if (url === '' && key === '') return { ...kept, sealed: before, hasWebhook: before !== null }
  const known = before === null ? null : unsealWebhook({ secret: req.payload.secret, sealed: before })
  const webhook = { url: url || (known?.url ?? ''), key: key || (known?.key ?? '') }
  if (!/^https?:\/\/[^\s@]+$/u.test(webhook.url) || webhook.key.length < 16)
    throw watchErrors.WEBHOOK_INVALID({ field: 'webhookURL' })
  return { ...kept, sealed: sealWebhook({ secret: req.payload.secret, webhook }), hasWebhook: true }
}

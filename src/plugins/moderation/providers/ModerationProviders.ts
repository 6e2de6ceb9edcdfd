import type { Field, GlobalBeforeChangeHook, GlobalConfig } from 'payload'
import { fieldNobody, isRole } from '../../../access'
import { label } from '../../../config/label'
import { writtenOnly } from '../../../fields'
import { personal } from '../../../config/personal'
import { sealedFields } from '../../../config/sealed'
import { globalSlugs } from '../../../slugs'
import { providerDefaults, type ProviderId, providerIds } from '../checks/provider'
import { moderationErrors } from '../errors'
import { forgetRules } from '../rules'
import { providerLabels } from './labels'
import { providersOf, sealCredentials, settingsByDefault, unsealCredentials } from './settings'

const describing: Record<ProviderId, ReturnType<typeof label>> = {
  akismet: label(
    'Says whether a text is spam. It is sent the text, and the address and browser it came from.',
    'Dit si un texte est indésirable. Le texte lui est envoyé, avec l’adresse et le navigateur d’origine.',
  ),
  openai: label(
    'OpenAI, or any service that answers POST /v1/moderations. It is sent the text alone.',
    'OpenAI, ou tout service qui répond à POST /v1/moderations. Seul le texte lui est envoyé.',
  ),
  mistral: label(
    'Mistral’s moderation. It is sent the text alone.',
    'La modération de Mistral. Seul le texte lui est envoyé.',
  ),
}

const provider = (id: ProviderId): Field => ({
  name: id,
  type: 'group',
  label: providerLabels[id],
  admin: { description: describing[id] },
  fields: [
    {
      name: 'isOn',
      type: 'checkbox',
      defaultValue: false,
      label: label('Ask this service', 'Interroger ce service'),
    },
    {
      name: 'hasKey',
      type: 'checkbox',
      defaultValue: false,
      label: label('A key is set', 'Une clé est réglée'),
      access: { update: fieldNobody },
      admin: { readOnly: true },
    },
    {
      name: 'key',
      type: 'text',
      maxLength: 500,
      label: label('Key', 'Clé'),
      ...writtenOnly({
        autoComplete: 'off',
        description: label('Written here, and not shown again.', 'Saisie ici, elle n’est plus affichée.'),
      }),
    },
    {
      name: 'url',
      type: 'text',
      maxLength: 500,
      label: label('Address', 'Adresse'),
      admin: {
        placeholder: providerDefaults[id].url,
        description: label(
          'Empty: the service’s own. A new address needs the key again.',
          'Vide\u202f: celle du service. Une nouvelle adresse demande de ressaisir la clé.',
        ),
      },
    },
    ...(id === 'akismet'
      ? []
      : [
          {
            name: 'model',
            type: 'text',
            maxLength: 100,
            label: label('Model', 'Modèle'),
            admin: { placeholder: providerDefaults[id].model },
          } satisfies Field,
        ]),
    {
      name: 'upTo',
      type: 'select',
      required: true,
      defaultValue: settingsByDefault.upTo,
      label: label('Asked about texts of', 'Interrogé sur les textes'),
      options: [
        { value: 'newcomer', label: label('New members', 'des nouveaux') },
        { value: 'member', label: label('New members and members', 'des nouveaux et des membres') },
        { value: 'trusted', label: label('Everybody', 'de tout le monde') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'timeoutSeconds',
          type: 'number',
          required: true,
          min: 1,
          max: 30,
          defaultValue: settingsByDefault.timeoutSeconds,
          label: label('Seconds for an answer', 'Secondes pour répondre'),
          admin: { width: '50%' },
        },
        {
          name: 'budget',
          type: 'number',
          required: true,
          min: 0,
          max: 1_000_000,
          defaultValue: settingsByDefault.budget,
          label: label('Requests in a day (UTC)', 'Requêtes par jour (UTC)'),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'onFailure',
      type: 'select',
      required: true,
      defaultValue: settingsByDefault.onFailure,
      label: label('When it does not answer', 'Quand il ne répond pas'),
      options: [
        { value: 'hold', label: label('Hold the text for a person', 'Retenir le texte pour une personne') },
        {
          value: 'pass',
          label: label('Let it pass; the failure is counted', 'Laisser passer\u202f; l’échec est compté'),
        },
      ],
    },
    {
      name: 'sealed',
      type: 'text',
      hidden: true,
      access: { read: fieldNobody, update: fieldNobody },
    },
  ],
})

/**
 * Services that can be asked besides the hub's own checks. None is needed. Read by managers, and written by them; keys are
 * written, and never read again.
 */
export const ModerationProviders: GlobalConfig = {
  slug: globalSlugs.moderationProviders,
  custom: {
    ...personal({ nothing: 'Which services a hub asks, and how; written by managers.' }),
    ...sealedFields({ field: 'sealed', part: 'moderation', purpose: 'provider', of: 'payload' }),
  },
  label: label('Outside checks', 'Contrôles externes'),
  admin: {
    group: label('Safety', 'Sécurité'),
    description: label(
      'Asked after the hub’s own checks, about what those would let through.',
      'Interrogés après les contrôles du site, sur ce que ceux-ci laisseraient passer.',
    ),
  },
  access: { read: isRole('manager'), update: isRole('manager') },
  hooks: { beforeChange: [(args) => keepKeys(args)], afterChange: [({ req }) => forgetRules(req)] },
  fields: [
    {
      name: 'states',
      type: 'ui',
      label: label('How they do', 'Comment ils vont'),
      admin: { components: { Field: '/src/plugins/moderation/admin/ProviderStates#ProviderStates' } },
    },
    {
      name: 'meanwhile',
      type: 'select',
      required: true,
      defaultValue: settingsByDefault.meanwhile,
      label: label('Until they have answered, a text is', 'Tant qu’ils n’ont pas répondu, un texte est'),
      options: [
        { value: 'hold', label: label('Held back', 'en attente') },
        { value: 'show', label: label('Shown', 'affiché') },
      ],
    },
    ...providerIds.map(provider),
  ],
}

type Given = { key?: unknown; url?: unknown; isOn?: unknown } & Record<string, unknown>

const written = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * Seals what was written of keys; nothing of them is kept in the open. A key goes only where it was given for: another
 * address needs it again, or whoever may write here could have it sent to themselves.
 *
 * @throws PROVIDER_URL_INVALID · PROVIDER_KEY_NEEDED
 */
const keepKeys: GlobalBeforeChangeHook = async ({ data, req }) => {
  const { secret } = req.payload
  // What is hidden is in no document that a hook is handed.
  const before = await providersOf(req)
  const kept: Record<string, unknown> = { ...data }
  for (const { id, sealed } of before.providers) {
    const group = (data as Record<string, unknown>)[id] as Given | null | undefined
    if (!group) {
      // What is not said stays, the hidden part too.
      delete kept[id]
      continue
    }
    const { key: newKey, ...rest } = group
    const known = sealed === null ? null : unsealCredentials(secret, sealed)
    const url =
      'url' in group
        ? written(group.url) || providerDefaults[id].url
        : (known?.url ?? providerDefaults[id].url)
    if (!/^https?:\/\/[^\s@]+$/u.test(url))
      throw moderationErrors.PROVIDER_URL_INVALID({ field: `${id}.url` })
    const key = written(newKey)
    const credentials = key !== '' ? { key, url } : known
    if ((credentials && credentials.url !== url) || (group.isOn === true && !credentials))
      throw moderationErrors.PROVIDER_KEY_NEEDED({ field: `${id}.key` })
    kept[id] = {
      ...rest,
      hasKey: credentials !== null,
      sealed: key !== '' && credentials ? sealCredentials(secret, credentials) : sealed,
    }
  }
  return kept
}

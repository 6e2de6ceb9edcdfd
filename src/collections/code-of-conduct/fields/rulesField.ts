import type { ArrayField, Field } from 'payload'
import { inLanguage, label } from '../../../config/label'
import { repeatedKeys } from '../repeatedKeys'
import { measures, optionsOf, severities } from '../scales'

const examples: Field = {
  name: 'examples',
  type: 'array',
  maxRows: 12,
  label: label('Examples', 'Exemples'),
  labels: { singular: label('Example', 'Exemple'), plural: label('Examples', 'Exemples') },
  fields: [
    {
      name: 'isFine',
      type: 'checkbox',
      defaultValue: false,
      label: label('This is fine', 'Ceci est permis'),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 300,
      label: label('Example', 'Exemple'),
    },
  ],
}

/** The rules of one version, in the order in which members read them. */
export const rulesField = (): ArrayField => ({
  name: 'rules',
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 100,
  label: label('Rules', 'Règles'),
  labels: { singular: label('Rule', 'Règle'), plural: label('Rules', 'Règles') },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      maxLength: 40,
      label: label('Key', 'Clé'),
      admin: {
        description: label(
          'Short and stable: decisions cite it, links point to it, versions are compared by it. A rule that comes to mean something else takes a new key.',
          'Courte et stable\u202f: les décisions la citent, les liens y mènent, les versions se comparent par elle. Une règle qui change de sens prend une nouvelle clé.',
        ),
      },
      validate: (value: unknown, { data, req }: { data: unknown; req: Parameters<typeof inLanguage>[1] }) => {
        if (typeof value !== 'string' || !/^[a-z][a-z0-9-]*$/.test(value)) return 'a–z, 0–9, -'
        return repeatedKeys((data as { rules?: unknown }).rules).has(value)
          ? inLanguage(
              label('Another rule has this key already.', 'Une autre règle porte déjà cette clé.'),
              req,
            )
          : true
      },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: label('Rule', 'Règle'),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 2000,
      label: label('What it means', 'Ce qu’elle veut dire'),
    },
    examples,
    {
      type: 'row',
      fields: [
        {
          name: 'severity',
          type: 'select',
          required: true,
          defaultValue: 'moderate',
          options: optionsOf(severities),
          label: label('Severity of a breach', 'Gravité d’un manquement'),
        },
        {
          name: 'measure',
          type: 'select',
          required: true,
          defaultValue: 'hide',
          options: optionsOf(measures),
          label: label('What follows by default', 'Suite par défaut'),
          admin: {
            description: label(
              'Moderators start from here; they may do less or more, and say why.',
              'Les modérateurs partent de là\u202f; ils peuvent faire moins ou plus, et disent pourquoi.',
            ),
          },
        },
      ],
    },
  ],
})

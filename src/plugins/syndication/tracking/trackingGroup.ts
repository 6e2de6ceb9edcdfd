import type { GroupField } from 'payload'
import { label } from '../../../config/label'

/** How the links of a channel tell where readers came from, in its form. */
export const trackingGroup: GroupField = {
  name: 'tracking',
  type: 'group',
  label: label('What its links tell', 'Ce que disent ses liens'),
  fields: [
    {
      name: 'counted',
      type: 'checkbox',
      defaultValue: false,
      label: label('Count who follows them', 'Compter les visites'),
      admin: {
        description: label(
          'By a short address of the hub, without cookies. So you see what each post brought.',
          'Par une adresse courte du hub, sans cookie. Vous voyez ainsi ce que chaque publication a apporté.',
        ),
      },
    },
    {
      name: 'utm',
      type: 'checkbox',
      defaultValue: false,
      label: label('Name the network in them (UTM)', 'Y nommer le réseau (UTM)'),
      admin: {
        description: label(
          'For a web analytics of your own.',
          'Pour votre propre outil de mesure d’audience.',
        ),
      },
    },
    {
      name: 'campaign',
      type: 'text',
      maxLength: 80,
      label: label('Campaign', 'Campagne'),
      admin: {
        description: label(
          'Left empty: the last part of the page’s address.',
          'Vide\u202f: la fin de l’adresse de la page.',
        ),
        condition: (_data, siblings) => Boolean(siblings.utm),
      },
    },
  ],
}

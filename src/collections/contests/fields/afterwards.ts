import type { Field } from 'payload'
import { label } from '../../../config/label'

/** What follows the result: whether the channels hear of the winners, and what those who took part get. */
export const afterwardsField = (has: { channels: boolean; badges: boolean }): Field => ({
  name: 'afterwards',
  type: 'group',
  label: label('After the result', 'Après le résultat'),
  fields: [
    ...(has.channels
      ? [
          {
            name: 'announceWinners',
            type: 'checkbox' as const,
            defaultValue: false,
            label: label('Announce the winners on the channels', 'Annoncer les gagnants sur les canaux'),
            admin: {
              description: label(
                'Once, with the decision, under the names that the page of the result shows',
                'Une fois, avec la décision, sous les noms que montre la page du résultat',
              ),
            },
          },
        ]
      : []),
    {
      name: 'certificates',
      type: 'checkbox',
      defaultValue: true,
      label: label(
        'Certificates for those who took part to the end',
        'Attestations pour qui est allé au bout',
      ),
    },
    ...(has.badges
      ? [
          {
            name: 'badges',
            type: 'checkbox' as const,
            defaultValue: false,
            label: label(
              'Badges on profiles, and facts for trust levels',
              'Badges sur les profils, et faits pour les niveaux de confiance',
            ),
          },
        ]
      : []),
  ],
})

import type { GroupField } from 'payload'
import { label } from '../../../config/label'
import { plainVoice } from '../channels/channel'

/** How an account speaks, in the form of its channel. What a network cannot do, it passes over. */
export const voiceGroup: GroupField = {
  name: 'voice',
  type: 'group',
  label: label('How it speaks', 'Sa façon de parler'),
  fields: [
    {
      name: 'link',
      type: 'select',
      defaultValue: plainVoice.link,
      label: label('Link', 'Lien'),
      options: [
        { value: 'text', label: label('In the text', 'Dans le texte') },
        {
          value: 'reply',
          label: label(
            'Below the post, as reply or first comment',
            'Sous la publication, en réponse ou premier commentaire',
          ),
        },
        { value: 'none', label: label('None', 'Aucun') },
      ],
    },
    {
      name: 'hashtags',
      type: 'checkbox',
      defaultValue: plainVoice.hashtags,
      label: label('Hashtags from the tags', 'Mots-dièse tirés des étiquettes'),
    },
    {
      name: 'picture',
      type: 'checkbox',
      defaultValue: plainVoice.picture,
      label: label('Send the picture itself', 'Envoyer l’image elle-même'),
      admin: {
        description: label(
          'Otherwise the network shows the card of the link. Networks of pictures always get it.',
          'Sinon, le réseau affiche la carte du lien. Les réseaux d’images la reçoivent toujours.',
        ),
      },
    },
    {
      name: 'thread',
      type: 'checkbox',
      defaultValue: plainVoice.thread,
      label: label('Go on in replies', 'Continuer en réponses'),
      admin: {
        description: label(
          'A text that is too long for one post becomes a thread. Otherwise it is shortened.',
          'Un texte trop long pour une publication devient un fil. Sinon, il est raccourci.',
        ),
      },
    },
    {
      name: 'numbered',
      type: 'checkbox',
      defaultValue: plainVoice.numbered,
      label: label('Number the parts', 'Numéroter les parties'),
      admin: { condition: (_data, siblings) => Boolean(siblings.thread) },
    },
  ],
}

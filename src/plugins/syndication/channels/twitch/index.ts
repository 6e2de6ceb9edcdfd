import { z } from 'zod'
import { type Channel, label } from '../channel'
import { checkHelix, helixNumber, helixSession } from '../helix'
import { helixConnect } from '../helixConnect'
import { randomKey } from '../keys'
import { type OAuthCredentials, oauthCredentials, oauthForm, type OAuthSession } from '../oauth'
import { composeTwitch, type TwitchDraft, twitchLimit } from './compose'
import { publishTwitch, type TwitchSettings } from './publish'

/** An announcement in the chat of a channel on Twitch, which has nothing like posts. */
export const twitch: Channel<TwitchSettings, OAuthCredentials, OAuthSession, TwitchDraft> = {
  name: 'Twitch (chat)',
  capabilities: {
    text: { limit: twitchLimit, count: 'units' },
    repeat: 'none',
    below: 'none',
    session: true,
    limits: false,
  },
  settings: z.object({
    broadcaster: helixNumber(),
    moderator: helixNumber().optional(),
    color: z
      .enum(['primary', 'blue', 'green', 'orange', 'purple'])
      .nullish()
      .transform((value) => value ?? 'primary'),
  }),
  credentials: oauthCredentials,
  form: {
    settings: [
      {
        name: 'broadcaster',
        label: label('Channel', 'Chaîne'),
        placeholder: '141981764',
        hint: label('The number of the channel.', 'Le numéro de la chaîne.'),
      },
      {
        name: 'moderator',
        label: label('Who speaks', 'Qui parle'),
        hint: label(
          'The number of the account that gave the token, where it is a moderator and not the channel itself.',
          'Le numéro du compte qui a donné le jeton, si c’est un modérateur et non la chaîne elle-même.',
        ),
      },
      {
        name: 'color',
        label: label('Colour', 'Couleur'),
        choices: [
          { value: 'primary', label: label('The channel’s own', 'Celle de la chaîne') },
          { value: 'blue', label: label('Blue', 'Bleu') },
          { value: 'green', label: label('Green', 'Vert') },
          { value: 'orange', label: label('Orange', 'Orange') },
          { value: 'purple', label: label('Purple', 'Violet') },
        ],
      },
    ],
    credentials: oauthForm(
      label(
        'An app at dev.twitch.tv, with moderator:manage:announcements.',
        'Une application sur dev.twitch.tv, avec moderator:manage:announcements.',
      ),
    ),
  },
  connect: helixConnect<TwitchSettings>(
    {
      name: 'moderator:manage:announcements',
      why: label('Announces in the chat', 'Annoncer dans le chat'),
    },
    // A moderator of another's channel speaks there.
    (id, { broadcaster }) =>
      broadcaster === undefined || broadcaster === id ? { broadcaster: id } : { broadcaster, moderator: id },
  ),
  newKey: randomKey,
  compose: composeTwitch,
  publish: publishTwitch,
  check: checkHelix,
  openSession: helixSession,
}

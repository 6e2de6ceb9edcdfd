import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { type OAuthCredentials, oauthCredentials, oauthForm, type OAuthSession, refreshing } from '../oauth'
import { composeYoutube, type YoutubeDraft, youtubeLimits, youtubeVideo } from './compose'
import { youtubeConnect } from './connect'
import { measureYoutube, youtubeMeasures } from './measure'
import { checkYoutube, editYoutube, findYoutube, publishYoutube, removeYoutube } from './publish'
import type { YoutubeSettings } from './upload'

/** A channel on YouTube: for what has a video. */
export const youtube: Channel<YoutubeSettings, OAuthCredentials, OAuthSession, YoutubeDraft> = {
  name: 'YouTube',
  capabilities: {
    text: { limit: youtubeLimits.description, count: 'bytes', title: youtubeLimits.title },
    repeat: 'lookup',
    below: 'none',
    video: youtubeVideo,
    session: true,
    limits: false,
    measures: youtubeMeasures,
  },
  settings: z.object({
    privacy: z
      .enum(['public', 'unlisted', 'private'])
      .nullish()
      .transform((value) => value ?? 'public'),
    madeForKids: z
      .enum(['no', 'yes'])
      .nullish()
      .transform((value) => value ?? 'no'),
    category: z.preprocess(
      (value) => value || '22',
      z
        .string()
        .trim()
        .regex(/^\d{1,3}$/, 'A number · Un numéro'),
    ),
  }),
  credentials: oauthCredentials,
  form: {
    settings: [
      {
        name: 'privacy',
        label: label('Visibility', 'Visibilité'),
        choices: [
          { value: 'public', label: label('Public', 'Publique') },
          { value: 'unlisted', label: label('Unlisted', 'Non répertoriée') },
          { value: 'private', label: label('Private', 'Privée') },
        ],
      },
      {
        name: 'madeForKids',
        label: label('Made for kids', 'Conçue pour les enfants'),
        choices: [
          { value: 'no', label: label('No', 'Non') },
          { value: 'yes', label: label('Yes', 'Oui') },
        ],
      },
      {
        name: 'category',
        label: label('Category', 'Catégorie'),
        placeholder: '22',
        hint: label(
          'YouTube’s number of it; 22: people and blogs.',
          'Son numéro chez YouTube\u202f; 22\u202f: gens et blogs.',
        ),
      },
    ],
    credentials: oauthForm(
      label(
        'An app in Google’s console, with youtube.upload and youtube.force-ssl. Videos of an app that Google has not verified stay private.',
        'Une application dans la console Google, avec youtube.upload et youtube.force-ssl. Les vidéos d’une application que Google n’a pas vérifiée restent privées.',
      ),
    ),
  },
  connect: youtubeConnect,
  newKey: randomKey,
  compose: composeYoutube,
  publish: publishYoutube,
  find: findYoutube,
  edit: editYoutube,
  remove: removeYoutube,
  check: checkYoutube,
  measure: measureYoutube,
  openSession: refreshing({ tokenAddress: 'https://oauth2.googleapis.com/token', client: 'form' }),
}

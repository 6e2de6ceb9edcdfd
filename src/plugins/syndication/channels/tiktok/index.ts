import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { type OAuthCredentials, oauthCredentials, oauthForm, type OAuthSession, refreshing } from '../oauth'
import { composeTiktok, type TiktokDraft, tiktokLimits, tiktokPicture, tiktokVideo } from './compose'
import { tiktokConnect } from './connect'
import { checkTiktok, findTiktok, publishTiktok } from './publish'
import { type TiktokSettings, tiktokSettings } from './settings'

/** An account on TikTok: videos and pictures, which nobody can change or take back from outside. */
export const tiktok: Channel<TiktokSettings, OAuthCredentials, OAuthSession, TiktokDraft> = {
  name: 'TikTok',
  capabilities: {
    text: { limit: tiktokLimits.text, count: 'units', title: tiktokLimits.title },
    repeat: 'lookup',
    below: 'none',
    picture: tiktokPicture,
    video: tiktokVideo,
    session: true,
    limits: false,
  },
  settings: tiktokSettings,
  credentials: oauthCredentials,
  form: {
    settings: [
      {
        name: 'privacy',
        label: label('Who sees it', 'Qui peut voir'),
        choices: [
          { value: 'SELF_ONLY', label: label('Only the account itself', 'Le compte seulement') },
          { value: 'MUTUAL_FOLLOW_FRIENDS', label: label('Friends', 'Amis') },
          { value: 'FOLLOWER_OF_CREATOR', label: label('Followers', 'Abonnés') },
          { value: 'PUBLIC_TO_EVERYONE', label: label('Everybody', 'Tout le monde') },
        ],
        hint: label(
          'An app that TikTok has not audited may only post for the account itself.',
          'Une application que TikTok n’a pas auditée ne peut publier que pour le compte lui-même.',
        ),
      },
      {
        name: 'comments',
        label: label('Comments', 'Commentaires'),
        choices: [
          { value: 'yes', label: label('Allowed', 'Autorisés') },
          { value: 'no', label: label('Off', 'Désactivés') },
        ],
      },
    ],
    credentials: oauthForm(
      label(
        'An app at developers.tiktok.com (client key and secret), with video.publish and user.info.basic. Pictures need the hub’s address to be verified there.',
        'Une application sur developers.tiktok.com (clé et secret client), avec video.publish et user.info.basic. Pour les images, l’adresse du hub doit y être vérifiée.',
      ),
    ),
  },
  connect: tiktokConnect,
  newKey: randomKey,
  compose: composeTiktok,
  publish: publishTiktok,
  find: findTiktok,
  check: checkTiktok,
  openSession: refreshing({
    tokenAddress: 'https://open.tiktokapis.com/v2/oauth/token/',
    client: 'form',
    clientIdField: 'client_key',
  }),
}

import { z } from 'zod'
import { type Channel, label } from '../channel'
import { checkHelix, helixNumber, helixSession, type HelixSettings } from '../helix'
import { helixConnect } from '../helixConnect'
import { randomKey } from '../keys'
import { type OAuthCredentials, oauthCredentials, oauthForm, type OAuthSession } from '../oauth'
import { composeSegment, type SegmentDraft, segmentLimit } from './compose'
import { editSegment, findSegment, publishSegment, removeSegment } from './publish'

/** The schedule of a channel on Twitch: what has a date stands there once, however often it is announced. */
export const twitchSchedule: Channel<HelixSettings, OAuthCredentials, OAuthSession, SegmentDraft> = {
  name: 'Twitch (schedule)',
  capabilities: {
    text: { limit: segmentLimit, count: 'units' },
    repeat: 'lookup',
    below: 'none',
    session: true,
    limits: false,
  },
  settings: z.object({ broadcaster: helixNumber() }),
  credentials: oauthCredentials,
  form: {
    settings: [
      {
        name: 'broadcaster',
        label: label('Channel', 'Chaîne'),
        placeholder: '141981764',
        hint: label(
          'The number of the channel. Single dates are for affiliates and partners.',
          'Le numéro de la chaîne. Les dates uniques sont réservées aux affiliés et partenaires.',
        ),
      },
    ],
    credentials: oauthForm(
      label(
        'An app at dev.twitch.tv, with channel:manage:schedule.',
        'Une application sur dev.twitch.tv, avec channel:manage:schedule.',
      ),
    ),
  },
  connect: helixConnect<HelixSettings>(
    { name: 'channel:manage:schedule', why: label('Keeps the schedule', 'Tenir le programme') },
    (broadcaster) => ({ broadcaster }),
  ),
  newKey: randomKey,
  compose: composeSegment,
  publish: publishSegment,
  find: findSegment,
  edit: editSegment,
  remove: removeSegment,
  check: checkHelix,
  openSession: helixSession,
}

import { wonLetter } from '../collections/contests'
import { type Kind, tellMember } from '../plugins/notifications'
import type { Consumer } from '../plugins/outbox'

/** Who is told of what happens to contests. */
export const contestTellings: Record<string, readonly Consumer[]> = {
  'contest.won': [tellMember('contest.won')],
}

/** What members are told of the contests that they take part in. What runs out waits for nobody's digest. */
export const contestKinds: Record<string, Kind> = {
  'contest.won': {
    via: ['inApp', 'email'],
    sample: {
      data: {
        winner: 1,
        contest: 1,
        title: { en: 'Winter light', fr: 'Lumière d’hiver' },
        slug: 'winter-light',
        prize: { en: 'A bicycle', fr: 'Un vélo' },
        place: 1,
        movedUp: false,
        claimBy: '2030-11-05T18:00:00.000Z',
        timeZone: 'Europe/Paris',
      },
    },
    write: ({ language, data }) => wonLetter(language, data),
  },
}

import {
  contestCancelledLetter,
  contestTopics,
  decidedContestOf,
  entrantsOf,
  judgesOf,
  judgingTopics,
  juryLetter,
  namedContest,
  rulesChangedLetter,
  settleHonours,
  winnersPost,
  wonLetter,
} from '../collections/contests'
import { forgetEntrants, freezeAtClose } from '../plugins/draw'
import { type Kind, notify, tellMember } from '../plugins/notifications'
import { type Consumer, emit } from '../plugins/outbox'
import { announceOnce } from '../plugins/syndication'
import type { Id } from '../core/related'
import { slugs } from '../slugs'
import type { HubContext } from './context'

/** Who entered hears that the rules are others now: a batch in each transaction, each of them once for a version. */
const tellNewRules: Consumer = async ({ topic, payload, req }) => {
  const { contest, version, reason, slug, title, after } =
    contestTopics['contest.rules-changed'].parse(payload)
  const { members, last } = await entrantsOf({ contest, after }, req)
  const subject = { collection: slugs.contests, id: contest }
  const key = `contest.rules-changed:${contest}:${version}`
  const data = { contest, version, reason, slug, title }
  if (members.length > 0)
    await notify({ to: members, kind: 'contest.rules-changed', key, subject, data, req })
  if (last !== null) await emit({ topic, payload: { ...payload, after: last }, req })
}

/** …and that it is cancelled. */
const tellCancelled: Consumer = async ({ topic, payload, req }) => {
  const { contest, to, after } = contestTopics['contest.moved'].parse(payload)
  if (to !== 'cancelled') return
  const named = await namedContest(contest, req)
  if (!named) return
  const { members, last } = await entrantsOf({ contest, after }, req)
  const key = `contest.cancelled:${contest}`
  if (members.length > 0)
    await notify({
      to: members,
      kind: 'contest.cancelled',
      key,
      subject: null,
      data: { contest, ...named },
      req,
    })
  if (last !== null) await emit({ topic, payload: { ...payload, after: last }, req })
}

/** The jury hears that it may begin: each judge once, with whichever step of the contest comes first. */
const tellJury: Consumer = async ({ payload, req }) => {
  const { contest, to } = contestTopics['contest.moved'].parse(payload)
  if (to !== 'voting' && to !== 'judging') return
  const [members, named] = [await judgesOf(contest, req), await namedContest(contest, req)]
  if (!named || members.length === 0) return
  await notify({
    to: members,
    kind: 'contest.jury',
    key: `contest.jury:${contest}`,
    subject: { collection: slugs.contests, id: contest },
    data: { contest, title: named.title, slug: named.slug },
    req,
  })
}

/** What follows from the steps of a contest: the close freezes the list of its draw; what others keep of those who took
 * part goes with what the contest kept. */
export const contestRecords = ({
  now,
  randomHex,
  isVisible,
  options,
}: Pick<HubContext, 'now' | 'randomHex' | 'isVisible' | 'options'>): Record<string, readonly Consumer[]> => {
  const settle = settleHonours({ now, randomHex, isVisible, badges: options.contests?.badges ?? true })
  const afterResult: Consumer = ({ payload, req }) =>
    settle(judgingTopics['contest.decided'].parse(payload).contest, req)
  // An entry that is kept back after the result takes its badge along, and brings it when it is back.
  const afterJudgement: Consumer = async ({ payload, req }) => {
    const contest = await decidedContestOf(payload as { collection: string; id: Id }, req)
    if (contest !== null) await settle(contest, req)
  }
  return {
    'contest.decided': [afterResult],
    'contest.badges': [afterResult],
    'moderation.decided': [afterJudgement],
    'moderation.undone': [afterJudgement],
    'contest.moved': [
      async ({ payload, req }) => {
        const { contest, to } = contestTopics['contest.moved'].parse(payload)
        if (to === 'judging') await freezeAtClose(contest, now(), req)
      },
    ],
    'contest.data-erased': [
      async ({ payload, req }) =>
        forgetEntrants(contestTopics['contest.data-erased'].parse(payload).contest, req),
    ],
  }
}

/** The channels hear of the winners, where the contest says so: all that are switched on, once for a contest. */
export const contestPosting: Record<string, readonly Consumer[]> = {
  'contest.decided': [
    async ({ payload, req }) => {
      const { contest } = judgingTopics['contest.decided'].parse(payload)
      const about = await winnersPost(contest, req)
      const key = `${slugs.contests}:${contest}:winners`
      if (about) await announceOnce({ collection: slugs.contests, id: contest, key, about, req })
    },
  ],
}

/** Who is told of what happens to contests. */
export const contestTellings: Record<string, readonly Consumer[]> = {
  'contest.rules-changed': [tellNewRules],
  'contest.moved': [tellCancelled, tellJury],
  'contest.won': [tellMember('contest.won')],
}

const sample = {
  contest: 1,
  title: { en: 'The beautiful mend', fr: 'La belle réparation' },
  slug: 'the-beautiful-mend',
}

/** In which words. Mandatory: who entered relies on the rules, and what runs out waits for nobody’s digest. */
export const contestKinds: Record<string, Kind> = {
  'contest.rules-changed': {
    via: ['inApp', 'email'],
    ofSubject: true,
    sample: { data: { ...sample, version: 2, reason: 'Two more days: the site was down.' } },
    write: ({ language, data }) => rulesChangedLetter(language, data),
  },
  // Not of its subject: nobody reads that any more.
  'contest.cancelled': {
    via: ['inApp', 'email'],
    sample: { data: { ...sample, note: { en: 'The river froze.', fr: 'La rivière a gelé.' } } },
    write: ({ language, data }) => contestCancelledLetter(language, data),
  },
  'contest.jury': {
    via: ['inApp', 'email'],
    ofSubject: true,
    sample: { data: sample },
    write: ({ language, data }) => juryLetter(language, data),
  },
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

import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type AnnouncedPicture, announcedPicture } from '../../../core/announcedPicture'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { storedContest, textId } from '../judging/stored'
import { holdersOf } from '../judging/winners/moveUp'
import { decidedStates } from '../lifecycle/lifecycle'

const words = z.object({ en: z.string(), fr: z.string() })

/** What the channels hear of a result, as it was when it was announced. */
const winnersAbout = z.object({
  kind: z.literal('winners'),
  winners: z.array(z.object({ place: z.number(), name: z.string().nullable(), prize: words })),
})
/** See {@link winnersAbout}. */
export type WinnersAbout = z.infer<typeof winnersAbout>

/** Winners that a post names; a draw may have a thousand. */
const mostNamed = 10

/**
 * What to tell the channels of the winners of a contest: those who hold a prize, under the names that everybody reads on
 * the page of the result. Null where there is nothing to tell, or the contest keeps it to itself.
 */
export const winnersPost = async (contest: Id, req: PayloadRequest): Promise<WinnersAbout | null> => {
  const stored = await storedContest(contest, req)
  const isDecided = (decidedStates as readonly unknown[]).includes(stored?.state)
  if (!stored || !isDecided || stored.afterwards?.announceWinners !== true) return null
  const rows = await holdersOf(contest, req)
  if (rows.length === 0) return null
  const prizes = new Map((stored.prizes ?? []).map(({ id, title }) => [id, title]))
  const winners: WinnersAbout['winners'] = []
  for (const { place, member, prize } of rows) {
    const title = prizes.get(prize ?? '')
    winners.push({
      place,
      name: await publicName(textId(member), req),
      prize: { en: title?.en || title?.fr || '', fr: title?.fr || title?.en || '' },
    })
  }
  return { kind: 'winners', winners }
}

/** As a visitor reads it; null for a member who is gone, or whom visitors do not see. */
const publicName = async (member: string, req: PayloadRequest): Promise<string | null> => {
  const found = await req.payload.find({
    collection: slugs.members,
    where: { id: { equals: member }, former: { not_equals: true } },
    limit: 1,
    depth: 0,
    // In nobody's name: what goes out is what every stranger may read.
    overrideAccess: false,
    user: null,
    req,
  })
  return found.docs[0]?.displayName ?? null
}

/** A contest as another slice hands it over. */
type ContestDocument = Readonly<Record<string, unknown>>

/** What the world is told of a contest. */
type ContestContent = {
  title: string
  excerpt: string | null
  url: string
  tags: string[]
  image: AnnouncedPicture | null
}

const texts = {
  en: {
    lead: (title: string) => `The winners: ${title}`,
    somebody: 'a member',
    more: (n: number) => `and ${n} more`,
  },
  fr: {
    lead: (title: string) => `Le palmarès\u202f: ${title}`,
    somebody: 'un membre',
    more: (n: number) => `et ${n} de plus`,
  },
} as const

/**
 * Pure: what to tell of a contest in the language it was read in: of its winners, where the announcement is about them;
 * else of the contest. Null when it has no title there.
 *
 * @param siteURL - public origin of the site.
 */
export const contestContent =
  (siteURL: string) =>
  (contest: ContestDocument, language: 'en' | 'fr', about?: unknown): ContestContent | null => {
    const { title, slug, summary, cover } = contest
    if (typeof title !== 'string' || typeof slug !== 'string') return null
    const post = winnersAbout.safeParse(about).data
    const url = `${siteURL}${language === 'fr' ? '/fr' : ''}/contests/${encodeURIComponent(slug)}`
    return {
      title: post ? texts[language].lead(title) : title,
      excerpt: post
        ? winnersLine(post, language)
        : typeof summary === 'string' && summary !== ''
          ? summary
          : null,
      url: post ? `${url}#result` : url,
      tags: [],
      image: announcedPicture(cover, siteURL),
    }
  }

const winnersLine = ({ winners }: WinnersAbout, language: 'en' | 'fr'): string => {
  const { somebody, more } = texts[language]
  const named = winners
    .slice(0, mostNamed)
    .map(({ name, prize }) =>
      prize[language] ? `${name ?? somebody} (${prize[language]})` : (name ?? somebody),
    )
  return [...named, ...(winners.length > mostNamed ? [more(winners.length - mostNamed)] : [])].join(', ')
}

/** Pure: the winners are news while the contest stands decided; a contest itself, as long as it is public. */
export const isContestNews = (contest: ContestDocument, about: unknown): boolean =>
  !winnersAbout.safeParse(about).success || (decidedStates as readonly unknown[]).includes(contest.state)

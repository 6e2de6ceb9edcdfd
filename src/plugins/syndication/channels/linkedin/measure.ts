import { z } from 'zod'
import { ask } from '../call'
import type { CountName, Measured, Sent } from '../channel'
import { measured } from '../measured'
import { api, type Context, headersOf, reading } from './publish'

/** Of a person's posts LinkedIn tells this application the last two of them alone, and none of the rest. */
export const linkedinMeasures = [
  'impressions',
  'reach',
  'clicks',
  'reposts',
  'likes',
  'replies',
] as const satisfies CountName[]

const statisticsShape = z.looseObject({
  elements: z.array(
    z.looseObject({
      totalShareStatistics: z.looseObject({
        impressionCount: z.number().optional(),
        uniqueImpressionsCount: z.number().optional(),
        clickCount: z.number().optional(),
        likeCount: z.number().optional(),
        commentCount: z.number().optional(),
        shareCount: z.number().optional(),
      }),
    }),
  ),
})
const actionsShape = z.looseObject({
  likesSummary: z.looseObject({ totalLikes: z.number().optional() }).optional(),
  commentsSummary: z.looseObject({ totalFirstLevelComments: z.number().optional() }).optional(),
})

/** `organizationalEntityShareStatistics` for a page, `socialActions` for a person. */
export const measureLinkedin = async ({ sent }: { sent: Sent }, context: Context): Promise<Measured> => {
  const { author } = context.settings
  const urn = encodeURIComponent(sent.remoteId)
  const headers = headersOf(context)
  if (!author.startsWith('urn:li:organization:')) {
    const url = `${api}/rest/socialActions/${urn}`
    return measured(await ask(context, { url, headers }, reading(context, actionsShape)), (actions) => ({
      likes: actions.likesSummary?.totalLikes,
      replies: actions.commentsSummary?.totalFirstLevelComments,
    }))
  }
  // Rest.li 2.0: the brackets of a list stand as they are, and what is in it is encoded.
  const list = sent.remoteId.startsWith('urn:li:ugcPost:') ? 'ugcPosts' : 'shares'
  const url = `${api}/rest/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=${encodeURIComponent(author)}&${list}=List(${urn})`
  const told = await ask(context, { url, headers }, reading(context, statisticsShape))
  // Nothing is counted yet.
  return measured(told, ({ elements: [element] }) => ({
    impressions: element?.totalShareStatistics.impressionCount,
    reach: element?.totalShareStatistics.uniqueImpressionsCount,
    clicks: element?.totalShareStatistics.clickCount,
    reposts: element?.totalShareStatistics.shareCount,
    likes: element?.totalShareStatistics.likeCount,
    replies: element?.totalShareStatistics.commentCount,
  }))
}

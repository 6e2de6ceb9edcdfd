import type { Answer, Comment, DiscussionForumPosting, QAPage } from 'schema-dts'
import type { ReplyLineFragment } from '../../graphql/generated'
import { personData } from '../../jsonLd'
import type { TopicPage } from '../../loaders/forum'
import { replyAddress } from '../../../core/threads'

const textOfHtml = (html: string | null): string =>
  (html ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

/** How often readers said that a text is right: their thanks and their smiles say something else. */
const approvals = ({ reactionCounts }: Pick<ReplyLineFragment, 'reactionCounts'>): number =>
  reactionCounts?.agree ?? 0

type Kind = Exclude<Answer | Comment, string>['@type'] & ('Answer' | 'Comment')

/** A topic as schema.org knows it: a question with its answers, the accepted one first, or a discussion. Addresses are absolute. */
export const threadData = (args: {
  topic: TopicPage
  replies: readonly ReplyLineFragment[]
  url: string
  origin: string
}): Exclude<QAPage, string> | Exclude<DiscussionForumPosting, string> => {
  const { topic, replies, url, origin } = args
  const person = (member: TopicPage['author']) => (member ? personData(member, origin) : undefined)
  const said = <Type extends Kind>(type: Type, reply: ReplyLineFragment) => ({
    '@type': type,
    text: textOfHtml(reply.html),
    url: replyAddress(url, reply.number ?? 1),
    datePublished: reply.createdAt ?? undefined,
    ...(reply.editedAt === null ? {} : { dateModified: reply.editedAt }),
    upvoteCount: approvals(reply),
    author: person(reply.author),
  })
  const shared = {
    text: textOfHtml(topic.html),
    url,
    inLanguage: topic.language ?? undefined,
    datePublished: topic.createdAt ?? undefined,
    author: person(topic.author),
  }
  const { accepted } = topic
  if (topic.kind === 'question') {
    const others = replies.filter(({ id, deletedAt }) => id !== accepted?.id && deletedAt === null)
    return {
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: topic.title ?? undefined,
        answerCount: topic.replyCount ?? replies.length,
        upvoteCount: approvals(topic),
        ...shared,
        ...(accepted ? { acceptedAnswer: said('Answer', accepted) } : {}),
        ...(others.length > 0 ? { suggestedAnswer: others.map((reply) => said('Answer', reply)) } : {}),
      },
    }
  }
  return {
    '@type': 'DiscussionForumPosting',
    headline: topic.title ?? undefined,
    ...shared,
    interactionStatistic: [
      {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'CommentAction' },
        userInteractionCount: topic.replyCount ?? 0,
      },
      {
        '@type': 'InteractionCounter',
        interactionType: { '@type': 'LikeAction' },
        userInteractionCount: topic.kind === 'idea' ? (topic.voteCount ?? 0) : approvals(topic),
      },
    ],
    comment: replies.filter(({ deletedAt }) => deletedAt === null).map((reply) => said('Comment', reply)),
  }
}

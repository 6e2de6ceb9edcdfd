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

type Kind = Exclude<Answer | Comment, string>['@type'] & ('Answer' | 'Comment')

/** A topic as schema.org knows it: a question with its accepted answer, or a discussion. Addresses are absolute. */
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
  if (accepted)
    return {
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: topic.title ?? undefined,
        answerCount: topic.replyCount ?? replies.length,
        ...shared,
        acceptedAnswer: said('Answer', accepted),
        suggestedAnswer: replies.filter(({ id }) => id !== accepted.id).map((reply) => said('Answer', reply)),
      },
    }
  return {
    '@type': 'DiscussionForumPosting',
    headline: topic.title ?? undefined,
    ...shared,
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: { '@type': 'CommentAction' },
      userInteractionCount: topic.replyCount ?? 0,
    },
    comment: replies.map((reply) => said('Comment', reply)),
  }
}

import { label, type Label } from '../../config/label'

/** What a topic can be: a conversation, a question with an answer, an idea with votes, news from the staff. */
export const topicKinds = ['discussion', 'question', 'idea', 'announcement'] as const
/** One of {@link topicKinds}. */
export type TopicKind = (typeof topicKinds)[number]

/** The kinds in words; the site has the same in its messages. */
export const kindLabels: Record<TopicKind, Label> = {
  discussion: label('Discussion', 'Discussion'),
  question: label('Question', 'Question'),
  idea: label('Idea', 'Idée'),
  announcement: label('Announcement', 'Annonce'),
}

/** The kinds as a select field takes them. */
export const kindOptions = topicKinds.map((value) => ({ value, label: kindLabels[value] }))

import { label, type Label } from '../../config/label'

type Choice<Value extends string> = { value: Value; label: Label }

/** How a message stands with the team. */
export type MessageState = 'open' | 'assigned' | 'done'
/** {@link MessageState} in words. */
export const states: readonly Choice<MessageState>[] = [
  { value: 'open', label: label('Open', 'Ouvert') },
  { value: 'assigned', label: label('Assigned', 'Confié') },
  { value: 'done', label: label('Done', 'Traité') },
]

/** What a message is. */
export type MessageKind = 'reply' | 'mention' | 'comment'
/** {@link MessageKind} in words. */
export const kinds: readonly Choice<MessageKind>[] = [
  { value: 'reply', label: label('Reply', 'Réponse') },
  { value: 'mention', label: label('Mention', 'Mention') },
  { value: 'comment', label: label('Comment', 'Commentaire') },
]

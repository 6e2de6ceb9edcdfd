import { label, type Label } from '../../../config/label'

/** Where an idea stands, after Fider (`app/models/enum/post_status.go`). */
export const ideaStates = ['open', 'planned', 'started', 'done', 'declined', 'duplicate'] as const
/** One of {@link ideaStates}. */
export type IdeaState = (typeof ideaStates)[number]

/** The states in words; the site and the letters have the same in theirs. */
export const ideaStateLabels: Record<IdeaState, Label> = {
  open: label('Open', 'Ouverte'),
  planned: label('Planned', 'Prévue'),
  started: label('Started', 'Commencée'),
  done: label('Done', 'Réalisée'),
  declined: label('Declined', 'Refusée'),
  duplicate: label('Duplicate', 'Doublon'),
}

/** Pure: does an idea in this state take votes? One that was never given a state is open. */
export const takesVotes = (state: IdeaState | null | undefined): boolean =>
  state == null || state === 'open' || state === 'planned' || state === 'started'

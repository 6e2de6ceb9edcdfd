import { label, type Label } from '../../config/label'

/** What the log of a topic tells, each as a line in the thread. */
export const topicEventKinds = [
  'moved',
  'merged',
  'split',
  'splitFrom',
  'renamed',
  'pinned',
  'unpinned',
  'locked',
  'unlocked',
  'slowed',
  'unslowed',
  'archived',
  'unarchived',
  'removed',
  'restored',
  'kindChanged',
  'solved',
  'unsolved',
  'ideaState',
] as const
/** One of {@link topicEventKinds}. */
export type TopicEventKind = (typeof topicEventKinds)[number]

/** The kinds in words, for the admin; the site has sentences of its own. */
export const eventLabels: Record<TopicEventKind, Label> = {
  moved: label('Moved to another forum', 'Déplacé vers un autre forum'),
  merged: label('Another topic was merged into it', 'Un autre sujet y a été fusionné'),
  split: label('Replies were split off', 'Des réponses en ont été séparées'),
  splitFrom: label('Split off from another topic', 'Séparé d’un autre sujet'),
  renamed: label('Renamed', 'Renommé'),
  pinned: label('Pinned', 'Épinglé'),
  unpinned: label('Unpinned', 'Désépinglé'),
  locked: label('Locked', 'Verrouillé'),
  unlocked: label('Unlocked', 'Déverrouillé'),
  slowed: label('Slow mode', 'Mode lent'),
  unslowed: label('Slow mode ended', 'Fin du mode lent'),
  archived: label('Archived', 'Archivé'),
  unarchived: label('Taken out of the archive', 'Sorti des archives'),
  removed: label('Deleted', 'Supprimé'),
  restored: label('Restored', 'Rétabli'),
  kindChanged: label('Changed its kind', 'A changé de type'),
  solved: label('Solved', 'Résolu'),
  unsolved: label('No longer solved', 'N’est plus résolu'),
  ideaState: label('State of the idea', 'État de l’idée'),
}

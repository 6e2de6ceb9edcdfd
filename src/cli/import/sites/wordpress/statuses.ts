import type { Note } from '../item'

/** What becomes of a text of WordPress, by its status. */
type StatusFate = { do: 'publish' } | { do: 'draft'; note: Note | null } | { do: 'pass over'; why: string }

const toDraft = (why: string): StatusFate => ({ do: 'draft', note: { kind: 'unclear', what: 'status', why } })

const fates: Readonly<Record<string, StatusFate>> = {
  publish: { do: 'publish' },
  draft: { do: 'draft', note: null },
  pending: toDraft('it was waiting for a review: it is a draft, and can be handed in again'),
  private: toDraft('it was for the team only, which the hub does not know: it is a draft'),
  future: toDraft('it was planned: it is a draft with its date, and can be planned at the desk'),
  trash: { do: 'pass over', why: 'it lies in the bin' },
  'auto-draft': { do: 'pass over', why: 'nobody ever wrote it' },
  inherit: { do: 'pass over', why: 'a revision' },
}

/** Pure: the fate of a status; one that a plugin has made up becomes a draft. */
export const fateOfStatus = (status: string): StatusFate =>
  (Object.hasOwn(fates, status) ? fates[status] : undefined) ??
  toDraft(`its status “${status}” is not known here: it is a draft`)

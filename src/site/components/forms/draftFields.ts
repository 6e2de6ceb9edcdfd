/** The fields of a form beside title and text, in one line; nothing for none that are filled in. Pure. */
export const writeMore = (fields: Readonly<Record<string, string>>): string => {
  const filled = Object.entries(fields).filter(([, value]) => value !== '')
  return filled.length === 0 ? '' : JSON.stringify(Object.fromEntries(filled))
}

/** What {@link writeMore} wrote; nothing out of what it did not. */
export const readMore = (text: string): Record<string, string> => {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null
      ? Object.fromEntries(
          Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        )
      : {}
  } catch {
    // Another client's spelling, or none.
    return {}
  }
}

/** The name of the draft of a new topic in a forum; null: in one that is still to be chosen. Pure. */
export const newTopicDraft = (forum: number | string | null): string => `topic-${forum ?? 'new'}`

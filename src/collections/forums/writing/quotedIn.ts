/** A reply that a text quotes, by its address. */
export type QuotedReply = { topic: string; number: number }

/** Quotations whose addresses are looked up; the others are words. */
export const mostQuoted = 10

const quotation =
  /^[ \t]*>[ \t>]*\[@[^\]\n]{1,80}\]\((?:https?:\/\/[^/\s)]{1,253})?(?:\/fr)?\/forum\/[^/\s)]{1,200}\/([^/?#\s)]{1,200})\?reply=(\d{1,9})\)/gm

/** The replies that a text quotes with `> [@handle](/forum/…?reply=3)`, each once, in their order. Pure. */
export const quotedIn = (body: string): QuotedReply[] => {
  const found = Array.from(body.matchAll(quotation), ([, topic = '', number = '']) => ({
    topic: decoded(topic),
    number: Number(number),
  }))
  return [...new Map(found.map((each) => [`${each.topic} ${each.number}`, each])).values()].slice(
    0,
    mostQuoted,
  )
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A lone per cent sign: then it is no address of ours, and nothing is found under it.
    return segment
  }
}

import LinkifyIt from 'linkify-it'
import { countGraphemes } from '../../../../core/text'

// Only links with their scheme get the discount ("example.com" counts as it stands).
const links = new LinkifyIt({}, { fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  .add('ftp:', null)
  .add('mailto:', null)
  .add('//', null)

/** `@user@host`, not inside a word or an address: only `@user` counts. */
const remoteMention =
  /(?<![\p{L}\p{N}_/.@-])(@[\p{L}\p{N}_]+(?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_]+)?)@[\p{L}\p{N}._-]+[\p{L}\p{N}]/gu

/**
 * The length of a status as Mastodon counts it (mastodon/documentation, user/posting): grapheme clusters, every
 * http(s) link as `urlLength`, remote mentions without their server.
 *
 * @param urlLength - `characters_reserved_per_url` of the server.
 */
export const statusLength = (text: string, urlLength: number): number => {
  let rest = ''
  let end = 0
  let count = 0
  for (const link of links.match(text) ?? []) {
    rest += `${text.slice(end, link.index)} `
    end = link.lastIndex
    count += urlLength - 1
  }
  rest += text.slice(end)
  return count + countGraphemes(rest.replace(remoteMention, '$1'))
}

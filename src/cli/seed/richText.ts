import { markdownToRichText, type RichText } from '../import/richText'

/** An origin that cannot exist (RFC 2606), to read links by that have none. */
const here = 'https://here.invalid'

/**
 * Markdown of the demonstration → what the editor keeps. Links within the hub stay without an origin, so that they
 * outlive a change of `SITE_URL`.
 */
export const richText = (markdown: string): RichText =>
  JSON.parse(
    JSON.stringify(markdownToRichText(markdown, { base: here })).replaceAll(`"url":"${here}/`, '"url":"/'),
  ) as RichText

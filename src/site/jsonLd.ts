/**
 * Structured data as the text of a `<script type="application/ld+json">`: what members wrote can neither end the
 * element nor open a comment in it.
 */
export const serialiseJsonLd = (data: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

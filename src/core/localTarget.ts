/**
 * A path of this site that somebody may be sent to, or the fallback: never another site, whatever a link or a form
 * asks for (`//host`, `/\host`, control characters that browsers drop).
 */
export const localTarget = (value: unknown, fallback: string): string =>
  typeof value === 'string' && /^\/(?![/\\])[^\\\p{Cc}\s]*$/u.test(value) ? value : fallback

/**
 * The Message-ID of a notification's mail (RFC 5322 §3.6.4): the same at every attempt, unique to this hub.
 *
 * @param siteURL - its host, without port, is the right-hand side.
 */
export const messageId = (notification: number | string, siteURL: string): string =>
  `<notification.${notification}@${new URL(siteURL).hostname}>`

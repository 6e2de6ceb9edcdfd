/** A picture as it is announced: its address, its words, what crops keep, and the crops there are. */
export type AnnouncedPicture = {
  url: string
  alt: string
  focus?: { x: number; y: number }
  type?: string
  width?: number
  height?: number
  crops?: { url: string; type: string; width: number; height: number }[]
}

/**
 * Pure: a picture of the media library, as Payload answers it, for the world outside; null when there is none. Its
 * addresses are absolute.
 *
 * @param siteURL - public origin of the site.
 */
export const announcedPicture = (media: unknown, siteURL: string): AnnouncedPicture | null => {
  if (typeof media !== 'object' || media === null) return null
  const { url, alt, mimeType, width, height, focalX, focalY, sizes } = media as Record<string, unknown>
  if (typeof url !== 'string') return null
  const absolute = (address: string): string => new URL(address, siteURL).href
  const crops = Object.values(typeof sizes === 'object' && sizes !== null ? sizes : {}).flatMap(
    (each: unknown) => {
      const size = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>
      // A crop that the upload was too small for has neither address nor measures.
      return typeof size.url === 'string' &&
        typeof size.mimeType === 'string' &&
        typeof size.width === 'number' &&
        typeof size.height === 'number'
        ? [{ url: absolute(size.url), type: size.mimeType, width: size.width, height: size.height }]
        : []
    },
  )
  return {
    url: absolute(url),
    alt: typeof alt === 'string' ? alt : '',
    ...(typeof mimeType === 'string' ? { type: mimeType } : {}),
    ...(typeof width === 'number' && typeof height === 'number' ? { width, height } : {}),
    ...(typeof focalX === 'number' && typeof focalY === 'number' ? { focus: { x: focalX, y: focalY } } : {}),
    ...(crops.length > 0 ? { crops } : {}),
  }
}

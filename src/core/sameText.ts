import { createHash, timingSafeEqual } from 'node:crypto'

/** Pure: are two texts the same? In the same time wherever they differ, and whatever their lengths. */
export const isSameText = (one: string, other: string): boolean => {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

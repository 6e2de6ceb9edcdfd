import { truncateUnits } from '../../../core/text'
import type { Content } from './channel'

/**
 * Pure: the title of a post, on one line, for networks whose posts have one of their own.
 *
 * @param max - longest title, in UTF-16 units.
 */
export const titleOf = ({ title }: Content, max: number): string =>
  truncateUnits(title.replace(/\s+/g, ' ').trim(), max)

import type { CollectionConfig } from 'payload'
import type { Emit } from '../../core/emit'
import { Members } from './Members'

/** What {@link members} needs to know. */
export type MembersOptions = {
  emit: Emit
  /** Public origin of the site, for links. */
  siteURL: string
}

/** Everybody: visitors who signed up and staff alike, told apart by roles. */
export const members = (options: MembersOptions): CollectionConfig[] => [Members(options)]

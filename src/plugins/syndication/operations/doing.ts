import {
  capabilitiesOf,
  type Composed,
  type ChannelContext,
  type Limits,
  type Sent,
  type Voice,
} from '../channels/channel'
import type { Account } from '../account'
import { contentFor } from '../contents'
import type { AnnouncementRow, DeliveryRow } from '../rows'
import { linkFor } from '../tracking/linkFor'
import { leadingTo } from '../tracking/tracking'
import type { Job, Stopped } from './job'

/** What an act of a delivery works with. */
export type Doing = {
  job: Job
  delivery: DeliveryRow
  announcement: AnnouncementRow
  account: Account
  context: ChannelContext<unknown, unknown, unknown>
  limits: Limits | null
  /** The post that it is about; null when it publishes one. */
  post: Post | null
  /** The last look before a byte leaves: what stops it, or null. */
  stop: () => Promise<Stopped | null>
}

/** A post that is out, or may be: its delivery, and what it tells. */
export type Post = {
  row: DeliveryRow
  announcement: AnnouncementRow
  /** What it stands below itself. */ above: Post | null
}

/** The posts of a delivery that are out, in order. */
export const sentOf = ({ parts, remoteId, url }: DeliveryRow): readonly Sent[] => {
  if (parts?.length) return parts
  return remoteId == null ? [] : [{ remoteId, ...(url == null ? {} : { url }) }]
}

/** Does a later part stand by itself on the network, so that it is changed and taken back by itself? */
export const standsAlone = ({ account, limits }: Pick<Doing, 'account' | 'limits'>): boolean =>
  capabilitiesOf(account.channel, limits).below === 'reply'

/**
 * Composes what an announcement says on an account.
 *
 * @param args.delivery - whose short link it leads through.
 * @param args.words - an editor's own.
 * @param args.isTracked - leads its link through the account's own. @default true
 * @param args.comment - what stands below it, last.
 */
export const composeOn = async (
  { job: { payload, settings }, account, limits }: Pick<Doing, 'job' | 'account' | 'limits'>,
  args: {
    announcement: AnnouncementRow
    delivery: DeliveryRow['id']
    words: string | null
    comment?: string
    voice?: Voice
    isTracked?: boolean
  },
): Promise<Composed<unknown>> => {
  const { announcement, delivery, words, comment } = args
  const text = contentFor(announcement.content, account.language)
  if (!text) return { kind: 'refused', code: 'NO_TEXT', why: 'There is no text in any language.' }
  const { key, source, createdAt } = announcement
  const { url: plain } = text.content
  const url =
    args.isTracked === false
      ? plain
      : await linkFor({
          payload,
          siteURL: settings.siteURL,
          delivery,
          tracking: account.tracking,
          source: account.kind,
          url: plain,
        })
  const content = {
    ...text.content,
    ...(words === null ? {} : { words }),
    ...(comment === undefined ? {} : { comment }),
  }
  return account.channel.compose(
    {
      key,
      source: { collection: source.collection, id: source.document },
      announcedAt: new Date(createdAt).toISOString(),
      language: text.language,
      content: leadingTo(content, url),
    },
    args.voice ?? account.voice,
    account.settings,
    limits,
  )
}

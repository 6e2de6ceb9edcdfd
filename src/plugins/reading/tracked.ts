import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/related'
import { type ReadingOptions, resolveOptions } from './options'
import type { TopicRow } from './state'
import { waitingFor } from './unread'

/**
 * Topics that a member tracks by their own word, in which something is unread that was said after a moment; those that
 * went on last come first. Those that they watch are not in it: they are told of each reply.
 *
 * @param args.req - in the member's name: what they may not read is left out.
 */
export const trackedUnread =
  (options: ReadingOptions) =>
  async ({ member, since, req }: { member: Id; since: Date; req: PayloadRequest }): Promise<Id[]> => {
    const { behind, reader } = await waitingFor(resolveOptions(options), member, req)
    return behind
      .filter(
        ({ id, lastReplyAt }) =>
          reader.levels.get(`topics:${id}`) === 'track' &&
          lastReplyAt != null &&
          Date.parse(lastReplyAt) > since.getTime(),
      )
      .sort((one, other) => (lastSaid(other) > lastSaid(one) ? 1 : -1))
      .map(({ id }) => id)
  }

const lastSaid = ({ lastReplyAt }: TopicRow): string => lastReplyAt ?? ''

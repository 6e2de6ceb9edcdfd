import { carryUses } from '../collections/attachments'
import type { ForumListener } from '../collections/forums'
import { renameDrafts } from '../plugins/drafts'
import { carryFollowers } from '../plugins/following'
import { carryCase } from '../plugins/moderation'
import { carryReactions } from '../plugins/reactions'
import { carryPositions } from '../plugins/standing'
import { carryRevisions } from '../plugins/writing'
import { slugs } from '../slugs'

/**
 * What others keep beside the texts of the forum and goes along with them.
 *
 * @param args.moderation - is there a moderation whose cases go along?
 */
export const forumListeners = ({ moderation }: { moderation: boolean }): ForumListener[] => [
  { carried: carryUses },
  { carried: carryRevisions },
  { carried: carryReactions },
  ...(moderation ? [{ carried: carryCase }] : []),
  { relocated: carryPositions },
  {
    relocated: async ({ from, into, isWhole, req }) => {
      if (!isWhole) return
      const topic = (id: number | string) => ({ collection: slugs.topics, id })
      await carryFollowers({ from: topic(from), into: topic(into), req })
      // As the composer of the site names them.
      await renameDrafts({ from: `reply-${from}`, into: `reply-${into}`, req })
    },
  },
]

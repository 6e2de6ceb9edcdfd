import type { ThreadPart } from '../../loaders/thread'
import { visit } from '../../server/visit'
import { replyAddress } from '../../../core/threads'
import { ThreadRail } from './ThreadRail'

/** Parts of the way through a long thread at which the rail has a stop. */
const shares = [0.25, 0.5, 0.75] as const

/** Replies from which on the way between the ends is long enough for stops. */
const long = 60

/** The ways through a thread: to its ends, to where the member stopped reading, and to stops between. */
export const ThreadWays = async ({
  part,
  path,
  count,
  first,
  isOpen,
}: {
  part: ThreadPart
  path: string
  /** Replies that are shown; where there are fewer than numbers, what is in view is named and not counted. */
  count: number
  /** Number of the first reply on this page. */
  first: number
  isOpen: boolean
}) => {
  const { t, format } = await visit()
  const { last, unread, lastRead } = part
  const stop = (share: number) => {
    const number = Math.round(last * share)
    return { share, href: replyAddress(path, number), label: `#${format.number(number)}` }
  }
  return (
    <ThreadRail
      label={t('forum.rail')}
      start={{ href: path, label: t('forum.start') }}
      latest={{ href: replyAddress(path, last), label: t('forum.latestReply') }}
      unread={
        unread > 0
          ? {
              href: replyAddress(path, (lastRead ?? 0) + 1),
              label: t('forum.unreadReplies', { n: unread }),
            }
          : null
      }
      answer={isOpen ? { href: '#compose', label: t('forum.replyAction') } : null}
      progress={
        count < last ? t('forum.atReply', { n: '{n}' }) : t('forum.progress', { n: '{n}', total: last })
      }
      total={last}
      first={first}
      stops={last >= long ? shares.map(stop) : []}
    />
  )
}

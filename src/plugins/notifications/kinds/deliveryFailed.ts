import { messages } from '../messages'
import type { Kind } from './kind'

/** Ends of a delivery that somebody has to look at. */
export const failedStatuses = ['refused', 'reauthorize', 'unknown', 'exhausted'] as const

/** Does this end need somebody? */
export const isFailed = (status: unknown): status is (typeof failedStatuses)[number] =>
  (failedStatuses as readonly unknown[]).includes(status)

/** To editors: a publication did not reach its network. */
export const deliveryFailed: Kind = {
  via: ['inApp'],
  group: 'publishing',
  sample: { data: { delivery: 12, status: 'refused' } },
  write: ({ data, language }) => {
    const { delivery, status } = data as { delivery: number | string; status: string }
    const words = messages[language].delivery
    if (!isFailed(status)) return null
    const path = `/admin/collections/deliveries/${delivery}`
    return { subject: words[status], lines: [words.line(String(delivery))], path }
  },
}

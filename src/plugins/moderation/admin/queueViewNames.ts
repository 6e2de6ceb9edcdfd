import type { QueueView } from '../operations/moderationQueue'

/** The views of the queue, in the order of their tabs. Here and not beside the operation, which browsers do not load. */
export const queueViewNames = ['open', 'mine', 'asked', 'decided'] as const satisfies readonly QueueView[]

import type { PayloadRequest } from 'payload'
import type { ForumListener, ForumsSettings } from './options'

type Told<Name extends keyof ForumListener> = Omit<Parameters<NonNullable<ForumListener[Name]>>[0], 'req'>

const tell =
  <Name extends keyof ForumListener>(name: Name) =>
  async (
    { listeners }: Pick<ForumsSettings, 'listeners'>,
    news: Told<Name>,
    req: PayloadRequest,
  ): Promise<void> => {
    // One after the other: they share a transaction.
    for (const listener of listeners) await listener[name]?.({ ...news, req } as never)
  }

/** Tells the listeners of {@link ForumListener.carried}. */
export const tellCarried = tell('carried')
/** Tells the listeners of {@link ForumListener.relocated}. */
export const tellRelocated = tell('relocated')

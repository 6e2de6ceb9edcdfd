import type { PayloadRequest } from 'payload'

/** The id of the session that a request came with; absent for nobody, and for other ways of signing in. */
export const currentSession = (req: Pick<PayloadRequest, 'user'>): string | undefined =>
  (req.user as { _sid?: string } | null | undefined)?._sid

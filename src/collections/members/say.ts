import type { PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import type { MemberTopic } from './topics'

/** Emits one of the slice's topics about a member. */
export const say = (
  emit: Emit,
  topic: MemberTopic,
  { req, ...payload }: { member: number | string; sealed?: string; req: PayloadRequest },
): Promise<void> => emit({ topic, payload, req })

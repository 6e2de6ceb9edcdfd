import type { PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import type { MemberTopic } from './topics'

/** Emits one of the slice's topics about a member. */
export const say = (
  emit: Emit,
  topic: MemberTopic,
  about: { member: number | string; req: PayloadRequest },
): Promise<void> => emit({ topic, payload: { member: about.member }, req: about.req })

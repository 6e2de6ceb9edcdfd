import type { Payload } from 'payload'
import type { Target } from '../../core/target'
import { documentId } from '../../database/documentId'

/** `replies:12` → the target, its id as the database keeps it. */
export const targetOfKey = (key: string, payload: Pick<Payload, 'db'>): Target => {
  const [collection = '', id = ''] = key.split(':', 2)
  return { collection, id: documentId(payload, id) }
}

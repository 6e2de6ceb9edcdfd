import type { Field } from 'payload'
import { fieldNobody } from '../../../access'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'

const closed = { create: fieldNobody, update: fieldNobody }

/** `clientKey`: the member and the key that their client made up for one text; the same again is the same text. */
export const clientKeyField = (): Field => ({
  name: 'clientKey',
  type: 'text',
  unique: true,
  label: label('Client’s key', 'Clé du client'),
  access: { ...closed, read: fieldNobody },
  admin: { hidden: true },
})

/** `replyTo` and `quotes`: which replies of its topic a reply answers, and which it quotes with a link to them. */
export const conversationFields = (): Field[] => [
  {
    name: 'replyTo',
    type: 'relationship',
    relationTo: slugs.replies,
    index: true,
    label: label('Answers', 'Répond à'),
    access: { update: fieldNobody },
    admin: { position: 'sidebar' },
  },
  {
    name: 'quotes',
    type: 'relationship',
    relationTo: slugs.replies,
    hasMany: true,
    label: label('Quotes', 'Cite'),
    access: closed,
    admin: { position: 'sidebar', readOnly: true },
  },
]

import { z } from 'zod'

const address = () => z.email('Not an e-mail address · Adresse e-mail invalide').max(254)

/** A list that somebody keeps elsewhere, and who writes to it. */
export const emailSettings = z.object({
  /** The list's address: one, so that a delivery is either sent or not. */
  to: address(),
  from: address(),
  fromName: z
    .string({ error: 'Needed · Nécessaire' })
    .trim()
    .min(1)
    .max(80)
    .regex(/^[^\r\n]+$/, 'One line · Une ligne'),
  /** Where readers leave the list. */
  unsubscribe: z
    .string()
    .trim()
    .max(1_000)
    .regex(/^(?:https:\/\/|mailto:)[^\s<>]+$/, 'https://… · mailto:…')
    .optional(),
})

/** Parsed {@link emailSettings}. */
export type EmailSettings = z.infer<typeof emailSettings>

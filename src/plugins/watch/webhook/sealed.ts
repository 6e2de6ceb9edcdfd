import { sealer } from '../../../core/seal'

/** Where calls go, and what signs them. */
export type Webhook = { url: string; key: string }

const { seal, unseal } = sealer<'webhook'>('watch')

/** Encrypts a webhook for the database. */
export const sealWebhook = ({ secret, webhook }: { secret: string; webhook: Webhook }): string =>
  seal({ secret, purpose: 'webhook', value: webhook })

/** Reads what {@link sealWebhook} wrote. @throws UnsealError */
export const unsealWebhook = ({ secret, sealed }: { secret: string; sealed: string }): Webhook =>
  unseal({ secret, purpose: 'webhook', sealed }) as Webhook

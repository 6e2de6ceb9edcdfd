import { sealer, UnsealError } from '../../core/seal'

const { seal, unseal } = sealer<'link'>('redress')

/** The link by which whoever a sanction is against sees and appeals against it without logging in. Nothing is stored of it. */
export const sanctionToken = (secret: string, sanction: number | string): string =>
  seal({ secret, purpose: 'link', value: { sanction } })

/** Which sanction a link is of; null for what is no such link. */
export const sanctionOf = (secret: string, token: string): number | string | null => {
  if (token.length > 4_000) return null
  try {
    return (unseal({ secret, purpose: 'link', sealed: token }) as { sanction: number | string }).sanction
  } catch (error) {
    if (error instanceof UnsealError) return null
    throw error
  }
}

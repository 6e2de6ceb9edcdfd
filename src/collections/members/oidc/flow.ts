import { z } from 'zod'
import { localTarget } from '../../../core/localTarget'
import { sealer } from '../../../core/seal'

const { seal, unseal } = sealer<'oidc-flow'>('members')

/** Milliseconds that a person has for the provider's own pages: time to look for a second factor there. */
export const flowMs = 10 * 60_000

const shape = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where the person wanted to go; a path of this site. */
  next: z.string(),
  locale: z.enum(['en', 'fr']),
  /** Who was logged in when it began: what comes back is linked to them. */
  member: z.union([z.number(), z.string()]).nullable(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
})

/** A log-in under way, as the browser that began it carries it: encrypted, so that it can neither read nor change it. */
export type Flow = z.output<typeof shape>

/** Encrypts a flow for its cookie. */
export const sealFlow = (flow: Flow, secret: string): string =>
  seal({ secret, purpose: 'oidc-flow', value: flow })

/** Reads the cookie; null when it is missing, changed, too old, or of another provider. */
export const openFlow = (args: {
  sealed: string | undefined
  provider: string
  secret: string
  now: Date
}): Flow | null => {
  if (args.sealed === undefined) return null
  try {
    const flow = shape.parse(unseal({ secret: args.secret, purpose: 'oidc-flow', sealed: args.sealed }))
    const age = args.now.getTime() - flow.startedAt
    if (flow.provider !== args.provider || age < 0 || age > flowMs) return null
    return { ...flow, next: localTarget(flow.next, '/') }
  } catch {
    // Whatever is wrong with it: it is not a flow of ours, and the person begins again.
    return null
  }
}

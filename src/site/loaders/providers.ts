import { LoginProvidersDocument, type LoginProvidersQuery } from '../graphql/generated'
import { ask } from '../server/graphql'
import type { Locale } from '../locale'

/** A provider that members may log in with. */
export type Provider = LoginProvidersQuery['loginProviders'][number]

/** Every provider that is configured, in the operator's order. */
export const loginProviders = async (): Promise<Provider[]> =>
  (await ask(LoginProvidersDocument, {})).loginProviders

/** Where a log-in through a provider begins; afterwards the member is at `next`. */
export const providerHref = (id: string, { next, locale }: { next: string; locale: Locale }): string =>
  `/api/members/oidc/${encodeURIComponent(id)}/start?${new URLSearchParams({ next, locale }).toString()}`

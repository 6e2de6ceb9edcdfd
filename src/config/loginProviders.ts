import { type EnvFault } from './envFault'

/** A provider of OpenID Connect, as the environment names it. */
export type ProviderEnv = {
  id: string
  label: string
  issuer: string
  clientId: string
  clientSecret: string | null
  scopes?: readonly string[]
}

const idShape = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/
const list = (value: string | undefined): string[] =>
  (value ?? '').split(/[\s,]+/).filter((each) => each !== '')

/** The variables of one provider: `acme-id` → `OIDC_ACME_ID_ISSUER`, …. */
const variableOf = (id: string, part: string): string =>
  `OIDC_${id.toUpperCase().replaceAll('-', '_')}_${part}`

/**
 * Reads `OIDC_PROVIDERS` (ids, comma between) and, for each id, `OIDC_<ID>_ISSUER`, `_CLIENT_ID`, `_CLIENT_SECRET`,
 * `_LABEL` and `_SCOPES`. Pure.
 *
 * @param args.allowHttp - lets an issuer be without TLS: simulators on this machine.
 * @returns the providers in the order named, and every fault.
 */
export const parseLoginProviders = (
  record: Record<string, string | undefined>,
  args: { allowHttp: boolean },
): { providers: readonly ProviderEnv[]; faults: readonly EnvFault[] } => {
  const faults: EnvFault[] = []
  const ids = list(record.OIDC_PROVIDERS)
  for (const id of ids)
    if (!idShape.test(id))
      faults.push({ name: 'OIDC_PROVIDERS', reason: `"${id}" is not of a–z, 0–9 and hyphens (32 at most)` })
  const usable = ids.filter((id) => idShape.test(id))
  if (new Set(usable.map((id) => variableOf(id, ''))).size < usable.length)
    faults.push({ name: 'OIDC_PROVIDERS', reason: 'names a provider twice' })
  for (const name of Object.keys(record)) {
    const id = usable.find((each) => name.startsWith(variableOf(each, '')))
    if (name.startsWith('OIDC_') && name !== 'OIDC_PROVIDERS' && id === undefined && record[name]?.trim())
      faults.push({ name, reason: 'belongs to no provider that OIDC_PROVIDERS names' })
  }
  const providers = usable.map((id): ProviderEnv => {
    const read = (part: string): string => record[variableOf(id, part)]?.trim() ?? ''
    const required = (part: string): string => {
      const value = read(part)
      if (value === '') faults.push({ name: variableOf(id, part), reason: 'is required by OIDC_PROVIDERS' })
      return value
    }
    const issuer = required('ISSUER')
    const fault = issuer === '' ? null : issuerFault(issuer, args.allowHttp)
    if (fault) faults.push({ name: variableOf(id, 'ISSUER'), reason: fault })
    const scopes = list(read('SCOPES'))
    return {
      id,
      label: read('LABEL') || id,
      issuer,
      clientId: required('CLIENT_ID'),
      clientSecret: read('CLIENT_SECRET') || null,
      ...(scopes.length > 0 ? { scopes } : {}),
    }
  })
  return { providers, faults }
}

// OIDC Discovery 1.0, 3: https, without query and fragment.
const issuerFault = (issuer: string, allowHttp: boolean): string | null => {
  const url = URL.canParse(issuer) ? new URL(issuer) : null
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.search !== '' || url.hash !== '')
    return 'must be the issuer’s https address, without query and fragment'
  return url.protocol === 'https:' || allowHttp
    ? null
    : 'must begin with https: (http: only with HUB_ALLOW_PRIVATE_NETWORK=true)'
}

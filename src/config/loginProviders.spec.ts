import { describe, expect, it } from '@jest/globals'
import { parseLoginProviders } from './loginProviders'

const acme = {
  OIDC_PROVIDERS: 'acme',
  OIDC_ACME_ISSUER: 'https://login.acme.example',
  OIDC_ACME_CLIENT_ID: 'hub',
}
const faultsOf = (record: Record<string, string>, allowHttp = false): string[] =>
  parseLoginProviders(record, { allowHttp }).faults.map(({ name }) => name)

describe('parseLoginProviders', () => {
  it('should find none when none is named', () => {
    expect(parseLoginProviders({}, { allowHttp: false })).toEqual({ providers: [], faults: [] })
  })

  it('should read every provider in the order named', () => {
    expect(
      parseLoginProviders(
        {
          ...acme,
          OIDC_PROVIDERS: 'second-one, acme',
          OIDC_ACME_CLIENT_SECRET: 's',
          OIDC_ACME_LABEL: 'Acme Inc.',
          OIDC_SECOND_ONE_ISSUER: 'https://second.example/realm',
          OIDC_SECOND_ONE_CLIENT_ID: 'hub-2',
          OIDC_SECOND_ONE_SCOPES: 'openid email',
        },
        { allowHttp: false },
      ),
    ).toEqual({
      faults: [],
      providers: [
        {
          id: 'second-one',
          label: 'second-one',
          issuer: 'https://second.example/realm',
          clientId: 'hub-2',
          clientSecret: null,
          scopes: ['openid', 'email'],
        },
        {
          id: 'acme',
          label: 'Acme Inc.',
          issuer: 'https://login.acme.example',
          clientId: 'hub',
          clientSecret: 's',
        },
      ],
    })
  })

  it('should name every fault at once', () => {
    expect(
      faultsOf({ OIDC_PROVIDERS: 'acme,Bad!,acme', OIDC_ACME_ISSUER: 'ftp://x', OIDC_OTHER_ISSUER: 'x' }),
    ).toEqual(
      expect.arrayContaining([
        'OIDC_PROVIDERS',
        'OIDC_ACME_ISSUER',
        'OIDC_ACME_CLIENT_ID',
        'OIDC_OTHER_ISSUER',
      ]),
    )
    expect(faultsOf({ OIDC_PROVIDERS: 'acme' })).toEqual(['OIDC_ACME_ISSUER', 'OIDC_ACME_CLIENT_ID'])
  })

  it('should take an issuer without TLS only where the private network is open', () => {
    const plain = { ...acme, OIDC_ACME_ISSUER: 'http://127.0.0.1:4000' }
    expect(faultsOf(plain)).toEqual(['OIDC_ACME_ISSUER'])
    expect(faultsOf(plain, true)).toEqual([])
  })
})

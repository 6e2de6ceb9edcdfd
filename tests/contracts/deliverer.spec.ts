import { describe, expect, it } from '@jest/globals'
import type { SendEmailOptions } from 'payload'
import type { Deliverer, DelivererId } from '../../src/plugins/notifications/deliverers/deliverer'
import { delivererIds } from '../../src/plugins/notifications/deliverers/deliverer'
import { emailDeliverer } from '../../src/plugins/notifications/deliverers/email'
import { inAppDeliverer } from '../../src/plugins/notifications/deliverers/inApp'
import { capabilities, createDeliverers } from '../../src/plugins/notifications/deliverers/registry'
import { delivererContract, type DelivererHarness, hostileParcel } from './deliverer'

const secret = 'hunter22'
const siteURL = 'https://hub.example.org'

const email = (send: () => Promise<unknown>): Deliverer => emailDeliverer({ send, siteURL })
const failing =
  (details: object): (() => Deliverer) =>
  () =>
    email(() =>
      Promise.reject(
        Object.assign(new Error(`at smtp://hub:${secret}@mail.example.org password=${secret}`), details),
      ),
    )

const harnesses: Record<DelivererId, DelivererHarness> = {
  inApp: { working: () => inAppDeliverer, failing: [], secrets: [secret] },
  email: {
    working: () => email(() => Promise.resolve()),
    silent: () => email(() => new Promise(() => undefined)),
    secrets: [secret],
    failing: [
      { name: '421', deliverer: failing({ code: 'ECONNECTION', responseCode: 421 }), outcome: 'later' },
      { name: '450', deliverer: failing({ code: 'EENVELOPE', responseCode: 450 }), outcome: 'later' },
      { name: '454 to AUTH', deliverer: failing({ code: 'EAUTH', responseCode: 454 }), outcome: 'later' },
      { name: '535', deliverer: failing({ code: 'EAUTH', responseCode: 535 }), outcome: 'reauthorize' },
      { name: 'no login method', deliverer: failing({ code: 'EAUTH' }), outcome: 'reauthorize' },
      { name: '530', deliverer: failing({ code: 'EENVELOPE', responseCode: 530 }), outcome: 'reauthorize' },
      { name: '550', deliverer: failing({ code: 'EENVELOPE', responseCode: 550 }), outcome: 'refused' },
      {
        name: '554 after DATA',
        deliverer: failing({ code: 'EMESSAGE', responseCode: 554 }),
        outcome: 'refused',
      },
      { name: 'no recipient', deliverer: failing({ code: 'EENVELOPE', command: 'API' }), outcome: 'refused' },
      { name: 'no connection', deliverer: failing({ code: 'ESOCKET', command: 'CONN' }), outcome: 'later' },
      { name: 'no name', deliverer: failing({ code: 'EDNS', command: 'CONN' }), outcome: 'later' },
      {
        name: 'silence after DATA',
        deliverer: failing({ code: 'ECONNECTION', command: 'DATA' }),
        outcome: 'unknown',
      },
      { name: 'anything else', deliverer: failing({}), outcome: 'later' },
    ],
  },
}

describe('the deliverer email', () => {
  it('should offer one click to end it in headers that nothing can break out of, and only where that is meant', async () => {
    const sent: SendEmailOptions[] = []
    const deliverer = emailDeliverer({ siteURL, send: (mail) => Promise.resolve(sent.push(mail)) })
    const { signal } = new AbortController()
    await deliverer.deliver(hostileParcel, { signal })
    await deliverer.deliver({ ...hostileParcel, unsubscribe: null }, { signal })
    const [endable, mandatory] = sent.map(({ headers }) => headers as Record<string, string>)
    expect(endable).toMatchObject({
      'List-Unsubscribe': `<${siteURL}/api/unsubscribe?token=a.b&language=fr>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(Object.values(endable ?? {}).join('')).not.toMatch(/[\r\n]/)
    expect(Object.keys(mandatory ?? {})).not.toContain('List-Unsubscribe')
  })
})

describe.each(delivererIds)('the deliverer %s', (id) => {
  delivererContract(harnesses[id])

  it('should be registered under its id, with its capabilities', () => {
    const deliverer = createDeliverers({ send: () => Promise.resolve(), siteURL })[id]
    expect(deliverer.id).toBe(id)
    expect(deliverer.capabilities).toEqual(capabilities[id])
  })
})

import { expect, it } from '@jest/globals'
import type { Outcome } from '../../src/core/outcome'
import type { Deliverer, Parcel } from '../../src/plugins/notifications/deliverers/deliverer'

/** One deliverer under the contract, and how to make its other side misbehave. */
export type DelivererHarness = {
  /** A fresh deliverer whose other side works. */
  working: () => Deliverer
  /** Other sides that fail, each with what must come of it; secrets of the connection are in what they throw. */
  failing: readonly { name: string; deliverer: () => Deliverer; outcome: Outcome['kind'] }[]
  /** One whose other side never answers; absent for a deliverer that asks nobody. */
  silent?: () => Deliverer
  /** What may never be in an outcome. */
  secrets: readonly string[]
}

/** A parcel with everything that a hostile name or text could break. */
export const hostileParcel: Parcel = {
  id: 7,
  reader: { email: 'jo@example.org', name: 'Jo\r\nBcc: all@example.org <script>', language: 'fr' },
  letter: {
    subject: 'Un\nsujet “é” 👩‍👩‍👧‍👦',
    lines: ['<img src=x onerror=alert(1)> & "quotes"', 'a'.repeat(3000)],
    button: { label: '<b>Lire</b>', path: '/verify?token=a&b="c"' },
    after: '</td></table><script>alert(1)</script>',
  },
  hub: { name: '<i>Hub</i>', accent: '#ffffff' },
  unsubscribe: { token: 'a.b', title: '<u>“Group”\r\nBcc: all@example.org</u>' },
}

const plainParcel: Parcel = {
  id: 'abc',
  reader: { email: 'jo@example.org', name: 'Jo', language: 'en' },
  letter: { subject: 'Hello', lines: ['One line.'] },
  hub: { name: 'Hub', accent: null },
  unsubscribe: null,
}

/** What every deliverer promises, whichever it is. */
export const delivererContract = (harness: DelivererHarness): void => {
  const signal = new AbortController().signal
  const expectNoSecret = (outcome: Outcome): void => {
    for (const secret of harness.secrets) expect(JSON.stringify(outcome)).not.toContain(secret)
  }

  it.each([
    ['a plain', plainParcel],
    ['a hostile', hostileParcel],
  ])('should deliver %s parcel', async (_name, parcel) => {
    const outcome = await harness.working().deliver(parcel, { signal })
    expect(outcome.kind).toBe('published')
    expectNoSecret(outcome)
  })

  it('should answer the same remote id for the same parcel, and another for another', async () => {
    const deliverer = harness.working()
    const first = await deliverer.deliver(plainParcel, { signal })
    expect(await deliverer.deliver(plainParcel, { signal })).toEqual(first)
    expect(await deliverer.deliver(hostileParcel, { signal })).not.toEqual(first)
  })

  it('should take a parcel that its reader may end, and one that they may not', async () => {
    const endable = { ...plainParcel, unsubscribe: { token: 'abc.def', title: 'Group' } }
    for (const parcel of [plainParcel, endable]) {
      const outcome = await harness.working().deliver(parcel, { signal })
      expect(outcome).toMatchObject({ kind: 'published' })
    }
    // How to end it is no part of what is delivered: a repeat stays the same parcel.
    const { deliver } = harness.working()
    expect(await deliver(endable, { signal })).toEqual(await deliver(plainParcel, { signal }))
  })

  it('should never throw what the other side does, and keep secrets out of what it answers', async () => {
    for (const { name, deliverer, outcome: expected } of harness.failing) {
      const outcome = await deliverer().deliver(plainParcel, { signal })
      expect({ name, kind: outcome.kind }).toEqual({ name, kind: expected })
      expectNoSecret(outcome)
    }
  })

  it('should answer at the deadline, whatever the other side does', async () => {
    const deadline = new AbortController()
    const deliverer = (harness.silent ?? harness.working)()
    const answer = deliverer.deliver(plainParcel, { signal: deadline.signal })
    deadline.abort()
    expect((await answer).kind).toBe(harness.silent ? 'unknown' : 'published')
  })
}

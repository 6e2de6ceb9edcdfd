import { describe, expect, it } from '@jest/globals'
import { startMailList } from '../servers/mailList'
import { createGuardedMail } from '../../src/network/guardedMail'

describe('createGuardedMail', () => {
  it.each(['smtp://127.0.0.1:25', 'smtps://[::1]', 'smtp://169.254.169.254'])(
    'should not talk to %s unless private addresses are allowed',
    async (server) =>
      expect(await createGuardedMail()({ server, mail: null })).toEqual({
        kind: 'not-sent',
        why: 'not a public address',
      }),
  )

  it('should not talk to a public name that leads to a private address', async () => {
    const mail = createGuardedMail({ resolve: async () => [{ address: '10.0.0.1', family: 4 }] })
    expect(await mail({ server: 'smtp://mail.example', mail: null })).toMatchObject({
      kind: 'not-sent',
      why: 'not a public address',
    })
  })

  it('should log in, and say what the server said to a wrong password', async () => {
    const list = await startMailList()
    const mail = createGuardedMail({ allowPrivateNetwork: true })
    expect(await mail({ server: list.server, mail: null })).toMatchObject({ code: 250 })
    expect(await mail({ server: list.server.replace('simulated', 'other'), mail: null })).toMatchObject({
      kind: 'answered',
      code: 535,
    })
    await list.stop()
  })

  it.each(['nonsense', 'http://mail.example', 'smtp://'])(
    'should not take %s for a mail server',
    async (server) =>
      expect(await createGuardedMail()({ server, mail: null })).toMatchObject({ kind: 'not-sent' }),
  )
})

import { hubCustom } from '../../src/config/hubCustom'
import type { Member, Reply, Topic } from '../../src/payload-types'
import { hubEmail } from '../../src/plugins/notifications'
import { operationOf } from '../helpers/operation'
import { type ReceivedMail, startSmtp } from '../helpers/smtp'
import { bootWorld } from '../moderation/world'

/** A hub with a real mail server in which things are reported, decided and appealed against. */
export const bootRedress = async () => {
  const smtp = await startSmtp()
  const from = { name: 'Hub', address: 'hub@example.org' }
  const world = await bootWorld(
    { siteURL: 'https://hub.example.org', moderation: { checks: { repetition: false, rate: false } } },
    (config, now) => ({
      ...config,
      email: hubEmail({ smtpURL: smtp.url, from, directory: '/nowhere', now }),
    }),
  )
  const { payload, clock } = world
  const call = async <Result>(name: string, input: object, by: Member | null): Promise<Result> =>
    operationOf<object, Result>(payload, name)(input, await world.requestOf(by))
  const work = async (...also: string[]): Promise<void> => {
    for (const name of [...also, 'outbox', 'notifications', 'outbox', 'notifications']) {
      const task = hubCustom(payload.config).tasks.find((each) => each.name === name)
      while (((await task?.run({ payload, signal: new AbortController().signal })) ?? 0) > 0);
    }
  }
  const caseOf = async (doc: { id: number | string }, collection = 'replies') => {
    const where = { key: { equals: `${collection}:${doc.id}` } }
    return (await payload.find({ collection: 'moderation-cases', where, depth: 0 })).docs[0]
  }
  const decide = async (reply: Reply, decision: string, by: Member): Promise<void> => {
    const found = await caseOf(reply)
    const cites = decision === 'approve' ? {} : { rule: 'respect', note: 'Not like this, please.' }
    await call('decideCase', { case: found?.id, decision, version: found?.version, ...cites }, by)
    await work()
  }
  const mailsTo = (address: string): ReceivedMail[] => smtp.messages.filter(({ to }) => to.includes(address))
  const tokenIn = (mail: ReceivedMail | undefined): string => {
    const [, token = ''] = /token=([\w%.~-]+)/.exec(mail?.text ?? '') ?? []
    return decodeURIComponent(token)
  }
  const topic: Topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  return {
    ...world,
    call,
    work,
    caseOf,
    decide,
    mailsTo,
    tokenIn,
    topic,
    written: (by: Member, body = 'I would rather drink tea than this.'): Promise<Reply> =>
      world.writeReply(by, topic, body),
    forwardDays: (days: number) => clock.forward(days * 24 * 3600),
    stop: async () => {
      await world.stop()
      await smtp.stop()
    },
  }
}

export type RedressWorld = Awaited<ReturnType<typeof bootRedress>>

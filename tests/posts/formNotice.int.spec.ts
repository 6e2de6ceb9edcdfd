import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Form, Member } from '../../src/payload-types'
import { formKinds } from '../../src/hub/kinds'
import { commentWorld, type CommentWorld } from '../comments/world'

let world: CommentWorld
let edith: Member
let zoe: Member
let form: Form

beforeAll(async () => {
  world = await commentWorld()
  edith = await world.createMember({ handle: 'the-editor-of-forms', roles: ['editor'] })
  zoe = await world.createMember({ handle: 'a-reader-of-forms' })
  const req = await world.requestOf(edith)
  form = await world.payload.create({
    collection: 'forms',
    locale: 'en',
    data: {
      title: 'Lend a hand',
      purpose: 'To find helpers.',
      keepDays: 30,
      fields: [{ blockType: 'text', name: 'who', label: 'Who are you?', required: true }],
    },
    req,
    overrideAccess: false,
  })
})
afterAll(() => world.stop())

const submit = (value: string, more: object = {}) =>
  world.act('submitForm', { form: String(form.id), answers: [{ field: 'who', value }], ...more })

const told = async ({ id }: Member) => {
  const { docs } = await world.payload.find({
    collection: 'notifications',
    where: { member: { equals: id } },
    depth: 0,
  })
  return docs
}

describe('an answer to a form', () => {
  it('should be told to the editors, without what was written, and to nobody else', async () => {
    await submit('Somebody with a secret')
    await world.work()
    expect((await told(edith)).map(({ kind }) => kind)).toEqual(['form.answered'])
    expect(await told(zoe)).toEqual([])
    const docs = await told(edith)
    expect(JSON.stringify(docs)).not.toContain('secret')
    expect(docs[0]).toMatchObject({ data: { title: { en: 'Lend a hand', fr: 'Lend a hand' } } })
  })

  it('should be told once for each, and not for a machine’s or a faulty one', async () => {
    await submit('A machine', { trap: 'https://example.org' })
    await expect(submit('')).rejects.toMatchObject({ status: 400 })
    await submit('Another')
    await world.work()
    expect((await told(edith)).map(({ kind }) => kind)).toEqual(['form.answered', 'form.answered'])
  })

  it('should wait for nobody’s mailbox unless they choose so', () => {
    expect(formKinds['form.answered']).toMatchObject({ via: ['inApp'], group: 'forms', urgency: 'canWait' })
  })
})

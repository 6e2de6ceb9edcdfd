import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type SearchWorld, searchWorld } from './world'

let world: SearchWorld
beforeAll(async () => {
  world = await searchWorld()
  await world.topic({ title: 'A kettle that leaks', body: 'It leaks at the spout when it is full.' })
  await world.topic({
    title: 'Réparer une bouilloire',
    body: 'Aujourd’hui, l’eau de la bouilloire coule par-dessous. Des idées ?',
    language: 'fr',
  })
  const lamp = await world.topic({ title: 'The lamp of my grandmother', body: 'Its switch sparks.' })
  await world.reply(lamp, 'Take the switch apart: the copper contacts are worn. No kettle has that.')
})
afterAll(() => world.stop())

describe('a search', () => {
  it.each([
    ['kettle', ['A kettle that leaks', 'The lamp of my grandmother']],
    ['KETTLES', ['A kettle that leaks', 'The lamp of my grandmother']],
    ['leaking', ['A kettle that leaks']],
    ['bouilloires', ['Réparer une bouilloire']],
    ['reparer', ['Réparer une bouilloire']],
    ['réparé', ['Réparer une bouilloire']],
    ['eau', ['Réparer une bouilloire']],
    ["l'eau", ['Réparer une bouilloire']],
    ['aujourd’hui', ['Réparer une bouilloire']],
    ["AUJOURD'HUI", ['Réparer une bouilloire']],
    ['bouil', ['Réparer une bouilloire']],
    ['"copper contacts"', ['The lamp of my grandmother']],
    ['"contacts copper"', []],
    ['kettle -spout', ['The lamp of my grandmother']],
    ['kettle in:title', ['A kettle that leaks']],
    ['how to repair the kettle that leaks', ['A kettle that leaks', 'The lamp of my grandmother']],
  ])('should find by %j', async (query, titles) => {
    expect(await world.titles(query)).toEqual(titles)
  })
})

describe('what is asked for beside words', () => {
  beforeAll(async () => {
    const garden = await world.payload.create({
      collection: 'forums',
      data: { title: 'The garden', slug: 'garden' } as never,
    })
    const tag = await world.payload.create({ collection: 'tags', data: { title: 'Iron', slug: 'iron' } })
    const gina = await world.createMember({ handle: 'gina' })
    await world.topic({
      title: 'An anvil for sale',
      createdAt: '2025-03-01T10:00:00.000Z',
      forum: garden.id,
    })
    await world.topic({ title: 'An anvil to borrow', createdAt: '2026-02-01T10:00:00.000Z', author: gina.id })
    const asked = await world.topic({
      title: 'Which anvil to buy?',
      createdAt: '2026-01-15T10:00:00.000Z',
      kind: 'question',
      tags: [tag.id],
    })
    const answer = await world.reply(asked, 'The smallest one.')
    await world.act('markSolved', { topic: asked.id, reply: answer.id }, world.writer)
  })

  it.each([
    ['anvil author:gina', ['An anvil to borrow']],
    ['anvil author:@gina', ['An anvil to borrow']],
    ['anvil auteur:gina', ['An anvil to borrow']],
    ['anvil tag:iron', ['Which anvil to buy?']],
    ['anvil tag:#iron', ['Which anvil to buy?']],
    ['anvil forum:garden', ['An anvil for sale']],
    ['anvil forum:"Garden"', ['An anvil for sale']],
    ['anvil solved:yes', ['Which anvil to buy?']],
    ['anvil résolu:oui', ['Which anvil to buy?']],
    ['anvil before:2026-01-01', ['An anvil for sale']],
    ['anvil before:2026-01-31 after:2025-12-31', ['Which anvil to buy?']],
    ['anvil author:writer before:2026-01-01 tag:iron', []],
  ])('should narrow %j', async (query, titles) => {
    const { hits, problems } = await world.ask(query)
    expect([hits.map(({ title }) => title), problems]).toEqual([titles, []])
  })

  it.each([
    ['anvil before:soon', 'BAD_DATE', 'before:soon'],
    ['anvil author:nobody-here', 'NO_SUCH_AUTHOR', 'nobody-here'],
    ['anvil tag:never', 'NO_SUCH_TAG', 'never'],
    ['anvil solved:perhaps', 'BAD_VALUE', 'solved:perhaps'],
    ['anvil "for sale', 'OPEN_QUOTE', '"for sale'],
  ])('should say what it does not understand of %j, and answer the rest', async (query, code, part) => {
    expect((await world.ask(query)).problems).toEqual([{ code, part: expect.stringContaining(part) }])
  })

  it('should mark what was looked for, in another form of the word as well, and nothing that a text brings along', async () => {
    await world.topic({
      title: 'Sharpening <b>chisels</b>',
      body: 'A dull chisel <script>alert(1)</script> slips & cuts.',
    })
    const [hit] = (await world.ask('chisel')).hits
    expect(hit?.titleHTML).toBe('Sharpening &lt;b&gt;<mark>chisels</mark>&lt;/b&gt;')
    expect(hit?.excerptHTML).toContain('<mark>chisel</mark>')
    expect(hit?.excerptHTML).not.toContain('<script')
  })

  it('should come page by page, each hit once', async () => {
    const first = await world.ask('anvil', { first: 2 })
    const second = await world.ask('anvil', { first: 2, after: first.next })
    expect(first.total).toBe(3)
    expect(new Set([...first.hits, ...second.hits].map(({ title }) => title)).size).toBe(3)
    expect(second.next).toBeNull()
  })
})

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

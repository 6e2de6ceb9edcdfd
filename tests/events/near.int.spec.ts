import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { operationOf } from '../helpers/operation'
import { type EventWorld, eventWorld, today } from './world'

type Found = { event: { title?: string | null }; distance: number | null }[]

describe('events near a place', () => {
  let world: EventWorld
  const find = async (input: object): Promise<[string, number | null][]> => {
    const operation = operationOf<object, Found>(world.hub.payload, 'eventDates')
    const found = await operation({ from: today, ...input }, await world.hub.requestOf(null))
    return found.map(({ event, distance }) => [
      event.title ?? '',
      distance === null ? null : Math.round(distance),
    ])
  }
  const codeOf = (input: object): Promise<string> =>
    find(input).then(
      () => 'done',
      (error: unknown) => String((error as { code?: unknown }).code),
    )

  beforeAll(async () => {
    world = await eventWorld()
    const at = (title: string, place: object, more: object = {}) =>
      world.createEvent({ title, place, ...more })
    await at('Harbour', { name: 'Vieux-Port', address: 'Marseille', latitude: 43.2951, longitude: 5.3739 })
    await at('Hill', {
      name: 'Aix',
      address: 'Aix-en-Provence',
      latitude: 43.5297,
      longitude: 5.4474,
      online: true,
    })
    await at('Capital', {
      name: 'Rue de l’Échiquier',
      address: 'Paris',
      latitude: 48.8709,
      longitude: 2.3533,
    })
    await at('Nowhere said', { name: 'Somewhere in Marseille' })
    await at('Screen', { online: true })
    await at('Draft', { address: 'Marseille', latitude: 43.3, longitude: 5.37 }, { _status: 'draft' })
  })
  afterAll(() => world.hub.stop())

  it('should find what is near a point, the nearest first, and say how far', async () => {
    expect(await find({ near: { latitude: 43.3, longitude: 5.37, within: 50 } })).toEqual([
      ['Harbour', 1],
      ['Hill', 26],
    ])
    expect(await find({ near: { latitude: 43.3, longitude: 5.37, within: 5 } })).toEqual([['Harbour', 1]])
  })

  it('should know a place by its name among those of the events, with or without accents', async () => {
    const near = await find({ near: { place: 'MARSEILLE', within: 50 } })
    // Both bear the name, and begin at the same moment: either may be first.
    const named = near.slice(0, 2).map(([title]) => title)
    expect(named.sort()).toEqual(['Harbour', 'Nowhere said'])
    expect(near.slice(2).map(([title]) => title)).toEqual(['Hill'])
    expect((await find({ near: { place: 'echiquier' } })).map(([title]) => title)).toEqual(['Capital'])
    expect(await find({ near: { place: 'Atlantis' } })).toEqual([])
  })

  it('should tell ways of taking part apart, and give no distance where none was asked', async () => {
    const online = await find({ mode: 'online' })
    expect(online.map(([title]) => title).sort()).toEqual(['Hill', 'Screen'])
    expect(online.every(([, distance]) => distance === null)).toBe(true)
    expect((await find({ mode: 'site' })).map(([title]) => title)).not.toContain('Screen')
  })

  it('should refuse what is no place on earth, and no radius', async () => {
    for (const near of [
      {},
      { latitude: 91, longitude: 0 },
      { latitude: 43 },
      { place: 'Paris', within: 0 },
      { place: 'Paris', within: -5 },
      { place: 'Paris', within: 1e9 },
    ])
      expect([near, await codeOf({ near })]).toEqual([near, 'BAD_PLACE'])
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Content } from '../channels/channel'
import { registry } from '../channels/registry'
import { type Can, canOf, type ChangeKind, changeKinds, changesBetween, decide, type Decision } from './rules'
import { correctionRules } from './words'

const event = {
  startsAt: '2027-09-11T08:00:00.000Z',
  when: 'Saturday',
  place: 'The orchard',
  cancelled: false,
}
const told: Content = {
  title: 'Harvest day',
  excerpt: 'Bring a basket.',
  url: 'https://hub.example.org/events/harvest-day',
  tags: ['garden'],
  image: null,
  event,
}

describe('changesBetween', () => {
  it.each<[string, Partial<Content>, ChangeKind[]]>([
    ['nothing', {}, []],
    ['another title', { title: 'Film night' }, ['title']],
    ['a typing error', { title: 'Harvst day' }, ['wording']],
    ['another text', { excerpt: 'Bring boots.' }, ['text']],
    ['a text that is gone', { excerpt: null }, ['text']],
    ['another address', { url: 'https://hub.example.org/events/harvest' }, ['address']],
    ['other tags', { tags: [] }, ['wording']],
    ['another picture', { image: { url: 'https://hub.example.org/a.jpg', alt: 'A' } }, ['wording']],
    [
      'another date, which stands in the text',
      { excerpt: 'Sunday', event: { ...event, startsAt: '2027-09-12T08:00:00.000Z' } },
      ['time'],
    ],
    ['another place', { excerpt: 'The hall', event: { ...event, place: 'The hall' } }, ['place']],
    [
      'a cancelled event, which stands in the title',
      { title: 'Cancelled: Harvest day', event: { ...event, cancelled: true } },
      ['cancelled'],
    ],
    ['several', { title: 'Film night', url: 'https://hub.example.org/events/film' }, ['title', 'address']],
  ])('should find %s', (_what, change, kinds) => {
    expect(changesBetween(told, { ...told, ...change })).toEqual(kinds)
  })

  it('should find that a cancelled event takes place after all', () => {
    const cancelled = { ...told, title: 'Cancelled: Harvest day', event: { ...event, cancelled: true } }
    expect(changesBetween(cancelled, told)).toEqual(['time'])
  })
})

const all: Can = { edit: true, reply: true, remove: true }
const none: Can = { edit: false, reply: false, remove: false }

describe('decide', () => {
  it.each<[string, Parameters<typeof decide>[0], Decision]>([
    ['edit by itself', { rules: null, changes: ['title'], can: all, isPinned: false }, 'edit'],
    [
      'do nothing about a typing error',
      { rules: null, changes: ['wording'], can: all, isPinned: false },
      'none',
    ],
    ['do nothing where nothing changed', { rules: null, changes: [], can: all, isPinned: false }, 'none'],
    [
      'ask where the network cannot edit',
      { rules: null, changes: ['title'], can: { ...all, edit: false }, isPinned: false },
      'ask',
    ],
    ['ask before it overwrites words', { rules: null, changes: ['title'], can: all, isPinned: true }, 'ask'],
    [
      'take back by rule',
      { rules: { changed: 'delete' }, changes: ['time'], can: all, isPinned: false },
      'remove',
    ],
    [
      'go by the rule for a cancelled event',
      {
        rules: { changed: 'leave', cancelled: 'reply' },
        changes: ['cancelled', 'title'],
        can: all,
        isPinned: false,
      },
      'reply',
    ],
    [
      'not post a correction of an address, which leads on',
      { rules: { changed: 'reply' }, changes: ['address'], can: all, isPinned: false },
      'none',
    ],
    [
      'ask of what readers have to know, where the network can do nothing',
      { rules: null, changes: ['time'], can: none, isPinned: false },
      'ask',
    ],
    [
      'leave the rest there',
      { rules: null, changes: ['text', 'address'], can: none, isPinned: false },
      'none',
    ],
  ])('should %s', (_what, args, expected) => {
    expect(decide(args)).toBe(expected)
  })

  const rule = fc.option(fc.constantFrom(...correctionRules))
  const cases = fc.record({
    rules: fc.option(fc.record({ changed: rule, cancelled: rule })),
    changes: fc.subarray([...changeKinds]),
    can: fc.record({ edit: fc.boolean(), reply: fc.boolean(), remove: fc.boolean() }),
    isPinned: fc.boolean(),
  })

  it('should never do what a network cannot, nor anything about a typing error alone', () => {
    fc.assert(
      fc.property(cases, (args) => {
        const act = decide(args)
        if (act !== 'ask' && act !== 'none') expect(args.can[act]).toBe(true)
        if (args.changes.every((change) => change === 'wording')) expect(act).toBe('none')
        if (act === 'edit') expect(args.isPinned).toBe(false)
      }),
    )
  })

  it('should take nothing back unless the rule says so', () => {
    fc.assert(
      fc.property(cases, (args) => {
        const rules = Object.values(args.rules ?? {})
        if (decide(args) === 'remove') expect(rules).toContain('delete')
      }),
    )
  })
})

describe('canOf', () => {
  it('should know what each network of the hub can do', () => {
    const of = (name: keyof typeof registry) =>
      Object.entries(canOf(registry[name])).flatMap(([act, can]) => (can ? [act] : []))
    expect(of('mastodon')).toEqual(['edit', 'reply', 'remove'])
    expect(of('bluesky')).toEqual(['reply', 'remove'])
    expect(of('x')).toEqual(['reply', 'remove'])
    expect(of('webhook')).toEqual([])
    expect(of('instagram')).toEqual(['reply'])
  })
})

import { describe, expect, it } from '@jest/globals'
import { fromDiscourse } from './markdown'

const read = (raw: string): string =>
  fromDiscourse(raw, {
    quoted: (topic, post) => (topic === 9 ? null : `/forum/room/topic?reply=${post - 1}`),
    upload: () => null,
  }).body

describe('fromDiscourse', () => {
  it.each([
    ['plain *Markdown*', 'plain *Markdown*'],
    [
      '[quote="ada, post:2"]\nOne\n\nTwo\n[/quote]\nNo.',
      '> [@ada](/forum/room/topic?reply=1)\n> One\n> \n> Two\n\nNo.',
    ],
    ['[quote="ada, post:2, topic:9"]\nOne\n[/quote]', '> **ada**\n> One'],
    ['[quote]\nNobody’s\n[/quote]', '> Nobody’s'],
    ['[quote=ada]in a line[/quote] and on', '> **ada**\n> in a line\n\n and on'],
    ['[quote="a"]\n[quote="b"]\ndeep\n[/quote]\nflat\n[/quote]', '> **a**\n> > **b**\n> > deep\n> \n> flat'],
    ['[spoiler]He dies[/spoiler].', '>!He dies!<.'],
    ['[spoiler]\nHe\ndies\n[/spoiler]', ':::spoiler\nHe\ndies\n:::'],
    ['[details=More]\nwords\n[/details]', ':::spoiler More\nwords\n:::'],
    ['[/quote] nothing was open', '[/quote] nothing was open'.slice(8).trim()],
    ['[quote="ada"]\nnever closed', '> **ada**\n> never closed'],
    ['```\n[quote]code[/quote]\n```', '```\n[quote]code[/quote]\n```'],
    ['![a cat|690x388, 50%](https://cat.example/1.png)', '![a cat](https://cat.example/1.png)'],
    ['![a cat|690x388](upload://x.png)', 'a cat'],
    ['[poll type=regular]\n* One\n* Two\n[/poll]', '* One\n* Two'],
  ])('should read %j', (raw, body) => {
    expect(read(raw).replace(/[ \t]+$/gm, '')).toBe(body.replace(/[ \t]+$/gm, ''))
  })

  it('should tell what is lost, as often as it is', () => {
    const { lost } = fromDiscourse('![a](upload://a.png) ![b](upload://b.png)\n[poll]\n* One\n[/poll]', {
      quoted: () => null,
      upload: (file) => `https://old.example/${file}`,
    })
    expect(lost).toEqual([
      'picture: linked, not copied',
      'picture: linked, not copied',
      'poll: its choices stay as a list',
    ])
  })

  it('should read two hundred quotations in one another, and marks without end', () => {
    const deep = read(`${'[quote]\n'.repeat(200)}core\n${'[/quote]\n'.repeat(200)}`)
    expect(deep).toContain(`${'> '.repeat(200)}core`)
    expect(read('[quote'.repeat(20_000))).toHaveLength(120_000)
  })
})

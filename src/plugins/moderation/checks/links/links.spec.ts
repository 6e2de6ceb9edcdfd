import { describe, expect, it } from '@jest/globals'
import { loneSubject } from '../loneSubject'
import { links } from './index'

const check = links({ trustedHosts: ['hub.example.org'] })
const look = async (text: string, standing: 'newcomer' | 'member' | 'trusted' = 'newcomer') => {
  const subject = loneSubject({ text, standing })
  return check.applies(subject) ? check.look(subject) : []
}
const codes = async (...args: Parameters<typeof look>) => (await look(...args)).map(({ code }) => code)
const many = (count: number): string =>
  Array.from({ length: count }, (_, index) => `https://site${index}.example/x`).join(' ')

describe('links', () => {
  it.each([
    ['newcomer', 2],
    ['member', 8],
    ['trusted', 20],
  ] as const)('should allow a %s %d addresses', async (standing, allowed) => {
    expect(await codes(many(allowed), standing)).toEqual([])
    expect(await look(many(allowed + 1), standing)).toMatchObject([{ code: 'too-many', atLeast: 'hold' }])
  })

  it.each([
    ['the same address again', 'https://a.example/ https://a.example/ https://a.example/ https://a.example/'],
    ['links to the hub itself', many(2) + ' https://hub.example.org/forum https://hub.example.org/blog'],
    ['addresses in code', '```\n' + many(9) + '\n```'],
    ['mail addresses', 'a@b.example c@d.example e@f.example g@h.example'],
    [
      'works of reference',
      'https://en.wikipedia.org/wiki/Oar https://doi.org/10.1/x https://www.insee.fr/a https://arxiv.org/b',
    ],
    ['the sources of a long answer', `${'Grind it finer and taste it again. '.repeat(30)} ${many(6)}`],
    ['names of files', 'README.md main.rs setup.py run.sh lib.pl'],
  ])('should not count %s', async (_, text) => {
    expect(await codes(text)).toEqual([])
  })

  it('should count the links of a text that says little, or is all addresses', async () => {
    expect(await codes(`Look at these, friends: ${many(4)}`)).toEqual(['too-many'])
    expect(await codes(`${'Grind it finer and taste it again. '.repeat(300)} ${many(9)}`)).toEqual([
      'too-many',
    ])
    expect(await codes('https://evil.example/wikipedia.org '.repeat(2) + many(2))).toEqual(['too-many'])
  })

  it.each([
    ['https://bit.ly/3abc', 'shortener'],
    ['[https://mybank.example](https://evil.example/login)', 'other-host'],
    ['[mybank.example](https://mybank.example.evil.example)', 'other-host'],
    ['https://mybank.example@evil.example/', 'user-info'],
    ['http://192.0.2.7/x', 'bare-ip'],
    ['https://аррӏе.example/', 'lookalike'],
    ['https://pаypal.example/', 'lookalike'],
  ])('should suspect %j (%s)', async (text, code) => {
    expect(await codes(text)).toEqual([code])
  })

  it.each([
    '[mybank.example](https://www.mybank.example/en)',
    '[www.mybank.example/help](https://help.mybank.example)',
    '[our shop at mybank.example is open](https://other.example)',
    '[the manual](https://docs.example)',
    'https://café.example/carte',
    'https://пример.example/',
  ])('should not suspect %j', async (text) => {
    expect(await codes(text)).toEqual([])
  })
})

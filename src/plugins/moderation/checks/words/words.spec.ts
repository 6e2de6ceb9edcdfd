import { describe, expect, it } from '@jest/globals'
import { loneSubject } from '../loneSubject'
import { words } from './index'

const check = words()
const codes = async (text: string): Promise<string[]> =>
  (await check.look(loneSubject({ text }))).map(({ code }) => code)

describe('words', () => {
  it.each([
    ['You asshole.', 'insult'],
    ['What a bunch of Cunts', 'insult'],
    ['Espèce de CONNARD !', 'insult'],
    ['L’enculé de service', 'insult'],
    ["d'enculés", 'insult'],
    ['Qu’un connard !', 'insult'],
    ['Ta gueule', 'insult'],
    ['fils-de-pute', 'insult'],
    ['tête de nœud', 'insult'],
    ['Sale arabe', 'slur'],
    ['They are all faggots', 'slur'],
    ['Kill all Muslims', 'threat'],
    ['Mort aux juifs', 'threat'],
    ['go and kill yourself', 'threat'],
    ['va te pendre', 'threat'],
    ['I hate immigrants', 'hate'],
    ['Black people are worthless scum', 'hate'],
    ['Je déteste les réfugiés', 'hate'],
    ['Prêt entre particuliers, taux de 2 %', 'spam'],
    ['Puissant marabout africain', 'spam'],
    ['Please subscribe to my channel', 'spam'],
    ['You have won a guaranteed prize', 'spam'],
    ['con**nard**', 'insult'],
  ])('should notice %j (%s)', async (text, code) => {
    expect(await codes(text)).toContain(code)
  })

  it.each([
    'We drove from Scunthorpe to Penistone by way of Arsenal.',
    'The cocktail class assassinated my shiitake.',
    'Le concours a connu du retard, les retards continuent.',
    'J’ai acheté une pédale, une tapette à souris et un cultivateur.',
    'L’homme et le chat. Qu’une fois. D’accord.',
    'My Maine coon has a chink in his armour; the dyke held.',
    'Les juifs et les musulmans fêtent ensemble.',
    'I would never hurt immigrants.',
    'Je ne déteste pas les réfugiés.',
    'Ma batterie va mourir, le disque est mort.',
    'kill -9 1234 && rm -rf ./build',
    'Black people and gay people are welcome here.',
    'Je prends le train de 8 h 30 pour Condom.',
    'Reste calme : la bride du cheval est neuve.',
  ])('should leave %j alone', async (text) => {
    expect(await codes(text)).toEqual([])
  })

  it.each(['a s s h o l e', '@sshole', 'a55hole', 'assssshole', 'аsshоle', 'ass​hole'])(
    'should see through %j',
    async (text) => {
      expect((await codes(text)).some((code) => code.endsWith('insult'))).toBe(true)
    },
  )

  it('should weigh a disguise on top, and a quotation and code less', async () => {
    const weight = async (text: string): Promise<number> =>
      (await check.look(loneSubject({ text }))).reduce((sum, each) => sum + each.weight, 0)
    const said = await weight('asshole')
    expect(await weight('@sshole')).toBeGreaterThan(said)
    expect(await weight('> asshole')).toBeLessThan(said / 2)
    expect(await weight('```\nasshole\n```')).toBe(said / 4)
    expect(await weight('asshole asshole\n\n> asshole')).toBe(said)
  })

  it.each([
    'He wrote "I will kill you, you dirty whore" to me. What can I do?',
    'On nous a crié « sales gouines, on va vous crever » devant le bar, que faire ?',
    '> Shut up you moron, I will kill you, fuck you\n\nPlease stay polite.',
    'Saying that all Muslims are terrorists is racist nonsense.',
    'Dire que les immigrés sont des parasites, c’est du racisme.',
    'It is never okay to call somebody a faggot.',
  ])('should not hold who shows or condemns what others said: %j', async (text) => {
    const sum = (await check.look(loneSubject({ text }))).reduce((total, { weight }) => total + weight, 0)
    expect(sum).toBeLessThan(5)
  })

  it.each(['"I will kill you, you whore" :)', 'I say it again: all Muslims are terrorists.'])(
    'should take who only quotes, or agrees, at their word: %j',
    async (text) => {
      const sum = (await check.look(loneSubject({ text }))).reduce((total, { weight }) => total + weight, 0)
      expect(sum).toBeGreaterThanOrEqual(8)
    },
  )

  it('should read the title too', async () => {
    const signals = await check.look(loneSubject({ title: 'Connard', text: 'Bonjour.' }))
    expect(signals).toMatchObject([{ code: 'insult', evidence: 'connard' }])
  })

  it('should take entries of the hub’s own, whatever they are made of', async () => {
    const own = words({ more: [{ code: 'spam', weight: 6, entries: ['acme(s)', 'buy _ at? shop'] }] })
    const look = async (text: string) =>
      (await own.look(loneSubject({ text }))).map(({ evidence }) => evidence)
    expect(await look('Acmes! Buy shoes at shop.')).toEqual(['acmes', 'buy shoes at shop'])
    for (const entry of ['(.*)+', 'a|b', 'x{1,99}', '[', '@nobody', '?maybe', '_ word', 'word(', 'c++'])
      expect(() => words({ more: [{ code: 'spam', weight: 1, entries: [entry] }] })).toThrow('Word lists')
  })

  it('should read thirty thousand words of near misses at once', async () => {
    for (const part of ['kill all the those ', 'espèce de ', 'muslims like you are all just ', 'a'])
      expect(await check.look(loneSubject({ text: part.repeat(30_000 / part.length) }))).toBeDefined()
  })
})

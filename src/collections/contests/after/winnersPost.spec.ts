import { describe, expect, it } from '@jest/globals'
import { contestContent, isContestNews } from './winnersPost'

const contest = {
  title: 'Winter light',
  slug: 'winter light',
  summary: 'A photo',
  cover: null,
  state: 'decided',
}
const winner = (name: string | null, prize = { en: 'A bicycle', fr: 'Un vélo' }) => ({
  place: 1,
  name,
  prize,
})
const content = contestContent('https://hub.example')

describe('what the channels hear of a contest', () => {
  it('should be its winners with their prizes, in each language, and lead to the result', () => {
    const about = {
      kind: 'winners',
      winners: [winner('Ada'), winner(null, { en: 'A book', fr: 'Un livre' })],
    }
    expect(content(contest, 'en', about)).toMatchObject({
      title: 'The winners: Winter light',
      excerpt: 'Ada (A bicycle), a member (A book)',
      url: 'https://hub.example/contests/winter%20light#result',
    })
    expect(content({ ...contest, title: 'Lumière d’hiver' }, 'fr', about)).toMatchObject({
      title: 'Le palmarès\u202f: Lumière d’hiver',
      excerpt: 'Ada (Un vélo), un membre (Un livre)',
      url: 'https://hub.example/fr/contests/winter%20light#result',
    })
  })

  it('should name ten, and say how many there are besides', () => {
    const about = {
      kind: 'winners',
      winners: Array.from({ length: 12 }, () => winner('Ada', { en: '', fr: '' })),
    }
    expect(content(contest, 'en', about)?.excerpt).toMatch(/^Ada(, Ada){9}, and 2 more$/)
  })

  it('should be the contest itself where somebody announces that', () => {
    expect(content(contest, 'en')).toMatchObject({ title: 'Winter light', excerpt: 'A photo' })
    expect(content({ ...contest, title: null }, 'en')).toBeNull()
  })

  it('should be news of winners only while it is decided', () => {
    const about = { kind: 'winners', winners: [winner('Ada')] }
    expect(isContestNews(contest, about)).toBe(true)
    expect(isContestNews({ ...contest, state: 'judging' }, about)).toBe(false)
    expect(isContestNews({ ...contest, state: 'open' }, null)).toBe(true)
  })
})

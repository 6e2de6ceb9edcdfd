import { describe, expect, it } from '@jest/globals'
import { validateHandle } from './handle'
import { isReservedHandle, soundsOfficial } from './reservedWords'

describe('reserved handles', () => {
  it.each([
    'admin',
    'adm1n',
    'admln',
    'a-d-m-i-n',
    'ad_min',
    'rnoderator',
    'm0derateur',
    'member',
    'manager',
    'editor',
    'support',
    'equipe',
    'code-of-conduct',
    'login',
    'l0gin',
    'forum',
    'f0rurn',
    'account',
    'n0reply',
  ])('should refuse %s', (handle) => {
    expect(isReservedHandle(handle)).toBe(true)
    expect(validateHandle(handle)).not.toBe(true)
  })

  it.each(['hub-admin', 'the-editor', 'amandine', 'paul', 'solene', 'author-tc', 'mod-two'])(
    'should let %s pass',
    (handle) => {
      expect(validateHandle(handle)).toBe(true)
    },
  )
})

describe('names that sound official', () => {
  it.each([
    'Admin',
    '\u0410dmin',
    'A D M I N',
    'Adm1n Team',
    'Robert Moderator',
    'Modérateur Jean',
    'La modération',
    'The Team',
    'Support',
    'L’équipe',
    'Écluse 62',
    '\u0415\u0421luse 62',
    'Ecluse 62 Team',
    '\u{1D404}cluse\u200B62',
  ])('should refuse %j', (name) => {
    expect(soundsOfficial(name, 'Écluse 62')).toBe(true)
  })

  it.each([
    'Solène Vautrin',
    'Mei-Lin Chao',
    'Amandine',
    'Member 5',
    'Иван Петров',
    'Sam Hub',
    'Écluse 63',
    '山田太郎',
    'د. منى',
    'Alla',
  ])('should let %j pass', (name) => {
    expect(soundsOfficial(name, 'Écluse 62')).toBe(false)
  })

  it('should need no name of the hub', () => expect(soundsOfficial('Écluse 62', null)).toBe(false))
})

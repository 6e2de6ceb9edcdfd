import { password, person } from '../data'

/** The header of a session at a server whose log-in is Payload's. */
export const sessionAt = async (url: string): Promise<Record<string, string>> => {
  const answer = await fetch(`${url}/api/members/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: person(0).email, password }),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (token === undefined) throw new Error(`${url}: nobody could log in (${answer.status}).`)
  return { authorization: `JWT ${token}` }
}

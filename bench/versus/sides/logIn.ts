import { password, person } from '../data'
import { graphQL } from './side'

/** The header of a session at a server whose log-in is Payload's. */
export const sessionAt = async (url: string): Promise<Record<string, string>> => {
  const { path, ...init } = graphQL(
    `mutation { loginMember(email: ${JSON.stringify(person(0).email)}, password: ${JSON.stringify(password)}) { token } }`,
  )
  const answer = await fetch(url + path, init)
  const { data } = (await answer.json()) as { data?: { loginMember?: { token?: string } | null } }
  const token = data?.loginMember?.token
  if (token === undefined) throw new Error(`${url}: nobody could log in (${answer.status}).`)
  return { authorization: `JWT ${token}` }
}

/** Somebody who asks the hub by REST, with a token of their own. */
export type Caller = {
  id: number
  /** Answers the JSON of a request that was accepted; throws what was said against any other. */
  send: <Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<Answer>
}

/** Logs in by REST: for what comes before a scene, and has scenes of its own elsewhere. */
export const callerOf = async (
  url: string,
  { email, password }: { email: string; password: string },
): Promise<Caller> => {
  const ask = async (method: string, path: string, body: object | undefined, token: string | null) => {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `JWT ${token}` }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as unknown
  }
  const { token, user } = (await ask('POST', '/members/login', { email, password }, null)) as {
    token: string
    user: { id: number }
  }
  return {
    id: user.id,
    send: <Answer>(method: string, path: string, body?: object) =>
      ask(method, path, body, token) as Promise<Answer>,
  }
}

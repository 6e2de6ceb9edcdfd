/** What an action answered, or the sentence to show instead (null: it could not even be asked). */
export type ActionAnswer<Result> = { ok: true; result: Result } | { ok: false; message: string | null }

/**
 * Calls `POST /api/actions/<name>` from the admin, in the name of who is signed in.
 *
 * @param args.api - Payload's API route.
 */
export const callAction = async <Result>(args: {
  api: string
  name: string
  input: object
}): Promise<ActionAnswer<Result>> => {
  const { api, name, input } = args
  try {
    const answer = await fetch(`${api}/actions/${name}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    const body = (await answer.json()) as Result & { errors?: { message: string }[] }
    return answer.ok ? { ok: true, result: body } : { ok: false, message: body.errors?.[0]?.message ?? null }
  } catch {
    // No network, or an answer that is no JSON: there is nothing to quote.
    return { ok: false, message: null }
  }
}

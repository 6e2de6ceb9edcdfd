/**
 * Reads JSON as the signed-in member.
 *
 * @throws Error with the status, when the answer is none.
 */
export const readJSON = async <T>(url: string): Promise<T> => {
  const answer = await fetch(url, { credentials: 'include' })
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as T
}

import type { PayloadRequest } from 'payload'

const key = 'autosave'

/** Is the save under way one that nobody asked for: the editor's form, keeping what is typed? */
export const isAutosave = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context[key] === true

/** Notes on the request whether the save that begins is such a one. */
export const markAutosave = (req: Pick<PayloadRequest, 'context'>, is: boolean): void => {
  req.context[key] = is
}

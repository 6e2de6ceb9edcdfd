/**
 * A field that is written in a form and never stored under its name: what is done with it is its collection's affair.
 * Payload shows fields that it does not store (`virtual`) as read-only, unless they say that they are not.
 *
 * @param admin - the rest of the field's `admin`
 */
export const writtenOnly = <Admin extends object>(
  admin: Admin,
): { virtual: true; admin: Admin & { readOnly: false } } => ({
  virtual: true,
  admin: { ...admin, readOnly: false },
})

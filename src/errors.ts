/**
 * A mistake that the person can mend: its message is shown to them as it is.
 * Everything else that is thrown is a bug, and only its reference id is shown.
 */
export class UserError extends Error {
  override name = 'UserError';
}

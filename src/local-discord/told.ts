/** What the person is told by Discord's own client, not by the bot; in both languages of the page. */
export class Told extends Error {
  override name = 'Told';
  readonly vi: string;

  constructor(message: string, vi: string) {
    super(message);
    this.vi = vi;
  }
}

/** Nothing came from the bot within three seconds. */
export function noAnswer(): Told {
  return new Told('The application did not respond', 'Ứng dụng không phản hồi');
}

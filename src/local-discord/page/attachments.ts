/** Pictures and files. Only what this server serves is loaded: the page's policy lets nothing leave the machine. */
import type { APIAttachment } from 'discord-api-types/v10';
import type { Context } from './context.ts';
import { element } from './dom.ts';
import { outwardLink } from './rich-text.ts';

/** A picture is shown with its description as the text that a screen reader reads; any other file as a link. */
export function showAttachment(attachment: APIAttachment, context: Context): HTMLElement {
  const { filename, description, content_type: type } = attachment;
  if (type?.startsWith('image/'))
    return showImage({ ...attachment, description: description ?? filename }, context);
  const size = new Intl.NumberFormat(context.locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  });
  return element(
    'p',
    { class: 'file' },
    outwardLink(localAddress(attachment.url), context, filename),
    ` ${size.format(attachment.size / 1000)}`,
    description && element('span', { class: 'file-description' }, description),
  );
}

interface Picture {
  url: string;
  width?: number | null;
  height?: number | null;
  description?: string;
}

/** No picture is wider than the text of an embed, nor higher than this. */
const WIDEST = 526;
const HIGHEST = 350;

/** A picture, read out by its description, that links to itself. Its place is kept free until it is loaded. */
export function showImage(picture: Picture, context: Context): HTMLElement {
  const src = localAddress(picture.url);
  const { width, height } = picture;
  const scale = width && height ? Math.min(1, WIDEST / width, HIGHEST / height) : 0;
  const image = element('img', {
    class: 'picture',
    src,
    alt: picture.description ?? context.words.picture,
    width: width && scale ? Math.round(width * scale) : undefined,
    height: height && scale ? Math.round(height * scale) : undefined,
    loading: 'lazy',
  });
  return outwardLink(src, context, image);
}

/** The server may name itself `localhost` or 127.0.0.1; a picture is asked from wherever the page came from. */
function localAddress(text: string): string {
  const url = URL.parse(text, location.href);
  if (!url || !/^https?:$/.test(url.protocol)) return '#';
  const isHere = url.port === location.port && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  return isHere ? url.pathname + url.search : url.href;
}

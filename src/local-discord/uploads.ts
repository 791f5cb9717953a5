/** Files that the bot uploads: kept in memory, served at an address of our own. */
import type { APIAttachment } from 'discord-api-types/v10';

/** `files[n]` of a request. */
export interface UploadedFile {
  n: number;
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The oldest upload goes when there are more. */
const filesKept = 500;

/** The last uploads, by the path at which they are served; undefined for what is not there any more. */
export class Uploads {
  readonly #files = new Map<string, UploadedFile>();
  readonly #base: () => string;

  /** `base` is the address of this server. */
  constructor(base: () => string) {
    this.#base = base;
  }

  keep(id: string, channelId: string, name: string, file: UploadedFile): APIAttachment {
    // Discord keeps letters, digits, dot, dash and underscore of a file's name.
    const filename = name.replace(/[^\w.-]+/g, '_');
    const path = `/cdn/attachments/${channelId}/${id}/${filename}`;
    this.#files.set(path, file);
    if (this.#files.size > filesKept) this.#files.delete(this.#files.keys().next().value as string);
    const url = this.#base() + path;
    const size = file.bytes.byteLength;
    const picture = sizeOfPng(file.bytes);
    return { id, filename, size, url, proxy_url: url, content_type: file.type, ...picture } as APIAttachment;
  }

  at(path: string): UploadedFile | undefined {
    return this.#files.get(path);
  }
}

/** Width and height stand in bytes 16 to 23 of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOfPng(bytes: Uint8Array<ArrayBuffer>): { width: number; height: number } | null {
  if (bytes.byteLength < 24 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

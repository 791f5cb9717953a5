/** From what the bot sends to the message that people see. */
import type { APIAttachment, APIEmbed, APIMessage } from 'discord-api-types/v10';
import { MessageFlags, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { invalidForm, refuse } from './errors.ts';
import { permissionsOf } from './permissions.ts';
import type { MessageForm } from './rules/message.ts';
import type { UploadedFile, Uploads } from './uploads.ts';
import type { Channel, World } from './world.ts';

interface Draft {
  channel: Channel;
  form: Partial<MessageForm>;
  files: readonly UploadedFile[];
  /** Where the form stands in the body of the request. */
  at?: readonly string[];
  /** What only some messages have: the type of an answer, its interaction, its webhook. */
  more?: Partial<APIMessage>;
}

/** A new message; throws 50006 if there is nothing in it, and 50035 if its attachments match no file. */
export function composeMessage(world: World, uploads: Uploads, draft: Draft): APIMessage {
  const { channel, form } = draft;
  const id = world.nextId();
  const attachments = attach(world, uploads, draft, []);
  const message = {
    id,
    channel_id: channel.id,
    type: MessageType.Default,
    author: world.bot,
    content: form.content ?? '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: form.tts ?? false,
    ...mentionsOf(world, channel, form.content ?? '', form.allowed_mentions),
    attachments: besideEmbeds(attachments, form.embeds),
    embeds: showEmbeds(form.embeds, attachments),
    components: number(form.components),
    pinned: false,
    flags: form.flags ?? 0,
    ...(form.nonce != null && { nonce: form.nonce }),
    ...draft.more,
  } as APIMessage;
  if (isEmpty(message)) throw refuse(50006);
  return message;
}

/** The message after an edit: what the form leaves out stays. Throws 50006 if nothing is left. */
export function editMessage(world: World, uploads: Uploads, draft: Draft, old: APIMessage): APIMessage {
  const { channel, form } = draft;
  const oldFlags = old.flags ?? 0;
  const attachments = attach(world, uploads, draft, old.attachments);
  const message: APIMessage = {
    ...old,
    attachments: besideEmbeds(attachments, form.embeds),
    // To fill in what was promised is no edit.
    edited_timestamp: oldFlags & MessageFlags.Loading ? null : new Date().toISOString(),
  };
  if (form.content !== undefined) {
    message.content = form.content ?? '';
    Object.assign(message, mentionsOf(world, channel, message.content, form.allowed_mentions));
  }
  if (form.embeds !== undefined) message.embeds = showEmbeds(form.embeds, attachments);
  if (form.components !== undefined) message.components = number(form.components) as APIMessage['components'];
  // An edit may hide the previews and nothing else; that a deferred answer is awaited ends with it.
  const kept = oldFlags & ~(MessageFlags.Loading | MessageFlags.SuppressEmbeds);
  const suppress = (form.flags ?? oldFlags) & MessageFlags.SuppressEmbeds;
  message.flags = kept | suppress;
  if (isEmpty(message)) throw refuse(50006);
  return message;
}

function isEmpty(message: APIMessage): boolean {
  return (
    message.content === '' &&
    message.embeds.length === 0 &&
    message.attachments.length === 0 &&
    (message.components?.length ?? 0) === 0 &&
    !((message.flags ?? 0) & MessageFlags.Loading)
  );
}

/** The attachments that stay and those that come. An `id` is either of an old attachment or the n of `files[n]`. */
function attach(
  world: World,
  uploads: Uploads,
  { channel, form, files, at: above = [] }: Draft,
  old: readonly APIAttachment[],
): APIAttachment[] {
  const named = form.attachments;
  const kept =
    named == null ? [...old] : old.filter(({ id }) => named.some((each) => String(each.id) === id));
  for (const [at, { id }] of (named ?? []).entries()) {
    if (old.some((each) => each.id === String(id)) || files.some((file) => file.n === Number(id))) continue;
    const message = `There is no files[${id}] and no attachment ${id}.`;
    throw invalidForm([{ path: [...above, 'attachments', at, 'id'], code: 'ATTACHMENT_NOT_FOUND', message }]);
  }
  const added = files.map((file) => {
    const about = named?.find((each) => String(each.id) === String(file.n));
    const stored = uploads.keep(world.nextId(), channel.id, about?.filename ?? file.name, file);
    return { ...stored, ...(about?.description && { description: about.description }) };
  });
  return [...kept, ...added];
}

/** Embeds as they come back: of type `rich`, and with `attachment://name` turned into the upload's address. */
function showEmbeds(embeds: MessageForm['embeds'], attachments: readonly APIAttachment[]): APIEmbed[] {
  const uploadAt = (url: string) => {
    const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
    return attachments.find(({ filename }) => filename === name);
  };
  const resolve = (url: string) => uploadAt(url)?.url ?? url;
  return (embeds ?? []).map((embed) => {
    const shown = { ...embed, type: 'rich' } as APIEmbed;
    for (const part of ['image', 'thumbnail'] as const) {
      const picture = shown[part];
      const { width, height } = uploadAt(picture?.url ?? '') ?? {};
      if (picture)
        shown[part] = { ...picture, url: resolve(picture.url), ...(width && height && { width, height }) };
    }
    const { author, footer } = shown;
    if (author?.icon_url) shown.author = { ...author, icon_url: resolve(author.icon_url) };
    if (footer?.icon_url) shown.footer = { ...footer, icon_url: resolve(footer.icon_url) };
    shown.fields = shown.fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
    // What was sent as null or empty, or left out, is not there.
    return Object.fromEntries(
      Object.entries(shown).filter(([, value]) => value != null && value !== ''),
    ) as unknown as APIEmbed;
  });
}

/** An upload that an embed shows is not shown a second time beside it. */
function besideEmbeds(attachments: APIAttachment[], embeds: MessageForm['embeds']): APIAttachment[] {
  const shown = (embeds ?? [])
    .flatMap(({ image, thumbnail, author, footer }) => [
      image?.url,
      thumbnail?.url,
      author?.icon_url,
      footer?.icon_url,
    ])
    .filter((url) => url?.startsWith('attachment://'));
  return attachments.filter(({ filename }) => !shown.includes(`attachment://${filename}`));
}

/** Discord numbers the components of a message from 1 on, rows before what is in them. */
function number(components: MessageForm['components']): unknown[] {
  let next = 0;
  return (components ?? []).map((row) => ({
    ...row,
    id: ++next,
    components: row.components.map((component) => ({ ...component, id: ++next })),
  }));
}

/** Who is pinged. https://docs.discord.com/developers/resources/message#allowed-mentions-object */
function mentionsOf(
  world: World,
  channel: Channel,
  content: string,
  allowed: MessageForm['allowed_mentions'],
): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const may = (kind: string) => allowed == null || (allowed.parse ?? []).some((each) => each === kind);
  const userIds = new Set(Array.from(content.matchAll(/<@!?(\d+)>/g), ([, id]) => id as string));
  const roleIds = new Set(Array.from(content.matchAll(/<@&(\d+)>/g), ([, id]) => id as string));
  const { guild } = channel;
  const granted = guild ? permissionsOf(guild, world.bot.id, channel) : 0n;
  const all = (granted & PermissionFlagsBits.MentionEveryone) !== 0n;
  return {
    mentions: [...userIds]
      .filter((id) => may('users') || allowed?.users?.includes(id))
      .flatMap((id) => world.users.get(id) ?? []),
    mention_roles: [...roleIds].filter((id) => {
      const role = guild?.roles.get(id);
      return role && (role.mentionable || all) && (may('roles') || allowed?.roles?.includes(id));
    }),
    mention_everyone: all && may('everyone') && /@(everyone|here)\b/.test(content),
  };
}

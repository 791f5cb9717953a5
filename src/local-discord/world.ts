/** What exists in the local Discord: servers, channels, roles, members, messages. Tests read and change it. */
import type {
  APIApplicationCommand,
  APIMessage,
  APIUser,
  OverwriteType,
  UserFlags,
} from 'discord-api-types/v10';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { refuse } from './errors.ts';
import { createSnowflakes, snowflakeAt } from './snowflake.ts';
import { channelJson, guildCreateJson } from './world-json.ts';

export interface Role {
  id: string;
  name: string;
  permissions: bigint;
  position: number;
  mentionable: boolean;
}

export interface Member {
  user: APIUser;
  roles: string[];
  joinedAt: string;
  /** Until when, in milliseconds, they are timed out. */
  timedOutUntil?: number;
}

interface Overwrite {
  type: OverwriteType;
  allow: bigint;
  deny: bigint;
}

export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  /** Discord's name of the server's language, e.g. `vi` or `en-US`. */
  locale: string;
  channels: Map<string, Channel>;
  roles: Map<string, Role>;
  members: Map<string, Member>;
}

export interface Channel {
  id: string;
  type: ChannelType;
  name: string;
  /** Null in a direct message. */
  guild: Guild | null;
  /** The channel that a thread hangs on. */
  parent?: Channel;
  /** The category that it stands under, whose permissions are not its own. */
  category?: Channel;
  /** The person at the other end of a direct message. */
  recipient?: APIUser;
  /** Of a thread; a locked one is written in and opened again by moderators alone. */
  archived?: boolean;
  locked?: boolean;
  /** https://docs.discord.com/developers/resources/channel#channel-object-channel-flags; none by default. */
  flags?: number;
  /** Who started a thread. */
  ownerId?: string;
  /** Ids of those who are in a thread: its starter, and whom a test adds. */
  members?: Set<string>;
  overwrites: Map<string, Overwrite>;
  /** Oldest first. */
  messages: Map<string, APIMessage>;
  lastMessageId: string | null;
}

/** Something that happened. `onlyFor` is the one person who sees it; the bot is told of none of those. */
export interface WorldEvent {
  t: string;
  d: object;
  guildId: string | null;
  onlyFor?: string;
}

/** The oldest message of a channel is forgotten beyond this, so that a bench of hours does not fill the memory. */
const messagesKept = 10_000;

/** What a fresh server lets everyone do, as far as it matters to a bot. */
const everyonePermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.CreatePrivateThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands;

/** All that exists, and who is told when it changes. Only `channel` and `deleteChannel` throw: where there is no such channel. */
export class World {
  readonly nextId: () => string;
  readonly application: { id: string; name: string };
  readonly bot: APIUser;
  /** The person at the keyboard: owner of every server. */
  readonly owner: APIUser;
  readonly users = new Map<string, APIUser>();
  readonly guilds = new Map<string, Guild>();
  /** Every channel that exists, threads and direct messages included. */
  readonly channels = new Map<string, Channel>();
  /** Commands by server id, and those for everywhere under `global`. */
  readonly commands = new Map<string, APIApplicationCommand[]>();
  /** Ids of people who accept no direct messages. */
  readonly closedDms = new Set<string>();
  readonly #dms = new Map<string, Channel>();
  readonly #listeners = new Set<(event: WorldEvent) => void>();

  constructor(guilds: number, now: () => number = Date.now) {
    this.nextId = createSnowflakes(now);
    // Discord gives an application and its bot user the same id.
    const id = this.nextId();
    this.application = { id, name: 'Dấu Mốc' };
    this.bot = this.#addUser({ id, username: 'Dấu Mốc', global_name: null, bot: true });
    this.owner = this.addUser('Bạn');
    const yearAgo = now() - 365 * 86_400_000;
    // One millisecond apart, so that servers fall on shards in turn.
    for (let n = 0; n < guilds; n++) {
      this.#addGuild(snowflakeAt(yearAgo + n), n === 0 ? 'Dấu Mốc' : `Dấu Mốc ${n + 1}`);
    }
  }

  /** Tells `listener` of everything that happens; returns how to stop. */
  listen(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Adds a person who is in no server yet. */
  addUser(name: string, id = this.nextId()): APIUser {
    return this.#addUser({ id, username: name.toLowerCase().replaceAll(' ', '_'), global_name: name });
  }

  addMember(guild: Guild, user: APIUser, roles: string[] = []): Member {
    const member = { user, roles, joinedAt: new Date().toISOString() };
    guild.members.set(user.id, member);
    return member;
  }

  addRole(guild: Guild, name: string, permissions = 0n): Role {
    const role = { id: this.nextId(), name, permissions, position: guild.roles.size, mentionable: false };
    guild.roles.set(role.id, role);
    return role;
  }

  /** A server with a text, an announcement and a forum channel, in which the bot is. */
  addGuild(name: string): Guild {
    const guild = this.#addGuild(this.nextId(), name);
    this.emit({ t: 'GUILD_CREATE', d: guildCreateJson(guild, this.bot.id), guildId: guild.id });
    return guild;
  }

  addChannel(guild: Guild, name: string, type: ChannelType = ChannelType.GuildText): Channel {
    const channel = this.#newChannel(guild, name, type);
    this.emit({ t: 'CHANNEL_CREATE', d: channelJson(channel), guildId: guild.id });
    return channel;
  }

  /** A public thread, unless told otherwise. */
  addThread(parent: Channel, name: string, ownerId: string, type = publicThreadOf(parent)): Channel {
    const thread = this.#newChannel(parent.guild, name, type);
    thread.parent = parent;
    thread.ownerId = ownerId;
    thread.members = new Set([ownerId]);
    this.emit({ t: 'THREAD_CREATE', d: channelJson(thread), guildId: parent.guild?.id ?? null });
    return thread;
  }

  /** An archived thread is active again. */
  unarchive(thread: Channel): void {
    thread.archived = false;
    this.emit({ t: 'THREAD_UPDATE', d: channelJson(thread), guildId: thread.guild?.id ?? null });
  }

  /** The direct messages between the bot and a person; opened on first use. */
  dmWith(user: APIUser): Channel {
    const open = this.#dms.get(user.id);
    if (open) return open;
    const channel = this.#newChannel(null, user.username, ChannelType.DM);
    channel.recipient = user;
    this.#dms.set(user.id, channel);
    return channel;
  }

  deleteChannel(id: string): void {
    const channel = this.channels.get(id);
    if (channel === undefined) throw new Error(`There is no channel ${id} to delete.`);
    for (const thread of this.channels.values()) if (thread.parent === channel) this.deleteChannel(thread.id);
    this.channels.delete(id);
    channel.guild?.channels.delete(id);
    const t = channel.parent ? 'THREAD_DELETE' : 'CHANNEL_DELETE';
    this.emit({ t, d: channelJson(channel), guildId: channel.guild?.id ?? null });
  }

  /** Lets a role or member do more or less in one channel. */
  setOverwrite(channel: Channel, id: string, overwrite: Overwrite): void {
    channel.overwrites.set(id, overwrite);
    this.emit({ t: 'CHANNEL_UPDATE', d: channelJson(channel), guildId: channel.guild?.id ?? null });
  }

  /** The bot is thrown out of a server, which itself goes on. */
  removeBot(guildId: string): void {
    this.guilds.get(guildId)?.members.delete(this.bot.id);
    this.emit({ t: 'GUILD_DELETE', d: { id: guildId }, guildId });
  }

  addMessage(channel: Channel, message: APIMessage): void {
    channel.messages.set(message.id, message);
    channel.lastMessageId = message.id;
    if (channel.messages.size > messagesKept) {
      channel.messages.delete(channel.messages.keys().next().value as string);
    }
    this.#tellOf('MESSAGE_CREATE', channel, message);
  }

  updateMessage(channel: Channel, message: APIMessage): void {
    channel.messages.set(message.id, message);
    this.#tellOf('MESSAGE_UPDATE', channel, message);
  }

  deleteMessage(channel: Channel, id: string): void {
    channel.messages.delete(id);
    this.#tellOf('MESSAGE_DELETE', channel, { id, channel_id: channel.id });
  }

  /** Other than elsewhere, a message's event names its server. https://docs.discord.com/developers/events/gateway-events#message-create */
  #tellOf(t: string, { guild }: Channel, message: object): void {
    this.emit({ t, d: { ...message, ...(guild && { guild_id: guild.id }) }, guildId: guild?.id ?? null });
  }

  /** The channel; throws 10003 if there is none. */
  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (channel === undefined) throw refuse(10003);
    return channel;
  }

  #addUser(user: Pick<APIUser, 'id' | 'username' | 'global_name' | 'bot'>): APIUser {
    const whole = {
      ...user,
      discriminator: user.bot ? '0001' : '0',
      avatar: null,
      public_flags: 0 as UserFlags,
      flags: 0 as UserFlags,
      primary_guild: null,
    } satisfies APIUser;
    this.users.set(whole.id, whole);
    return whole;
  }

  #addGuild(id: string, name: string): Guild {
    const guild: Guild = {
      id,
      name,
      ownerId: this.owner.id,
      locale: 'vi',
      channels: new Map(),
      roles: new Map(),
      members: new Map(),
    };
    // The role of everyone has the id of the server itself.
    guild.roles.set(id, {
      id,
      name: '@everyone',
      permissions: everyonePermissions,
      position: 0,
      mentionable: false,
    });
    this.guilds.set(id, guild);
    this.addMember(guild, this.owner);
    this.addMember(guild, this.bot);
    this.#newChannel(guild, 'chung', ChannelType.GuildText);
    this.#newChannel(guild, 'tin-tức', ChannelType.GuildAnnouncement);
    this.#newChannel(guild, 'diễn-đàn', ChannelType.GuildForum);
    return guild;
  }

  #newChannel(guild: Guild | null, name: string, type: ChannelType): Channel {
    const channel: Channel = {
      id: this.nextId(),
      type,
      name,
      guild,
      overwrites: new Map(),
      messages: new Map(),
      lastMessageId: null,
    };
    this.channels.set(channel.id, channel);
    guild?.channels.set(channel.id, channel);
    return channel;
  }
}

function publicThreadOf(parent: Channel): ChannelType {
  const isNews = parent.type === ChannelType.GuildAnnouncement;
  return isNews ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
}

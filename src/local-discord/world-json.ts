/** Things of the world in the shape in which Discord sends them. */
import type { APIApplication } from 'discord-api-types/v10';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { permissionsOf } from './permissions.ts';
import { timeOfSnowflake } from './snowflake.ts';
import type { Channel, Guild, Member, Role, World } from './world.ts';

/** https://docs.discord.com/developers/resources/channel#channel-object */
export function channelJson(channel: Channel): Record<string, unknown> {
  if (channel.recipient) {
    const { id, type, recipient, lastMessageId } = channel;
    return { id, type, last_message_id: lastMessageId, flags: 0, recipients: [recipient] };
  }
  if (channel.parent) return threadJson(channel);
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guild?.id,
    name: channel.name,
    position: 0,
    parent_id: channel.category?.id ?? null,
    topic: null,
    nsfw: false,
    flags: channel.flags ?? 0,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    permission_overwrites: [...channel.overwrites].map(([id, { type, allow, deny }]) => ({
      id,
      type,
      allow: String(allow),
      deny: String(deny),
    })),
    ...(channel.type === ChannelType.GuildForum && {
      available_tags: [],
      default_reaction_emoji: null,
      default_sort_order: null,
      default_forum_layout: 0,
    }),
  };
}

/** https://docs.discord.com/developers/resources/guild#guild-object */
export function guildJson(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'singapore',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: guild.channels.keys().next().value ?? null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...guild.roles.values()].map(roleJson),
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    features: [],
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** The server as it is told to a bot that is or comes there. https://docs.discord.com/developers/events/gateway-events#guild-create */
export function guildCreateJson(guild: Guild, botId: string): Record<string, unknown> {
  const bot = guild.members.get(botId)!;
  const all = [...guild.channels.values()];
  const threads = all.filter((channel) => channel.parent && !channel.archived);
  return {
    ...guildJson(guild),
    joined_at: bot.joinedAt,
    large: false,
    member_count: guild.members.size,
    members: [memberJson(bot)],
    channels: all.filter((channel) => !channel.parent).map(channelJson),
    threads: threads
      .filter((thread) => permissionsOf(guild, botId, thread) & PermissionFlagsBits.ViewChannel)
      .map(channelJson),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** https://docs.discord.com/developers/topics/permissions#role-object */
export function roleJson(role: Role): Record<string, unknown> {
  return {
    id: role.id,
    name: role.name,
    description: null,
    permissions: String(role.permissions),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** https://docs.discord.com/developers/resources/guild#guild-member-object */
export function memberJson(member: Member): Record<string, unknown> {
  return {
    user: member.user,
    nick: null,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until:
      member.timedOutUntil === undefined ? null : new Date(member.timedOutUntil).toISOString(),
  };
}

/** https://docs.discord.com/developers/resources/application#application-object */
export function applicationJson(world: World): Partial<APIApplication> {
  return {
    id: world.application.id,
    name: world.application.name,
    icon: null,
    description: '',
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0 as APIApplication['flags'],
    flags_new: '0',
    owner: world.owner,
    team: null,
    summary: '',
    hook: true,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    integration_types_config: { 0: {}, 1: {} },
  } as Partial<APIApplication>;
}

function threadJson(thread: Channel): Record<string, unknown> {
  const made = new Date(timeOfSnowflake(thread.id)).toISOString();
  return {
    id: thread.id,
    type: thread.type,
    guild_id: thread.guild?.id,
    parent_id: thread.parent?.id,
    owner_id: thread.ownerId,
    name: thread.name,
    flags: 0,
    last_message_id: thread.lastMessageId,
    rate_limit_per_user: 0,
    message_count: thread.messages.size,
    member_count: thread.members?.size ?? 0,
    total_message_sent: thread.messages.size,
    thread_metadata: {
      archived: thread.archived ?? false,
      archive_timestamp: made,
      auto_archive_duration: 1440,
      locked: thread.locked ?? false,
      create_timestamp: made,
    },
  };
}

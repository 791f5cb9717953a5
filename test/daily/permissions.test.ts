import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { missingPermissions, permissionNames, type Standing } from '../../src/daily/permissions.ts';

const { ViewChannel, SendMessages, EmbedLinks, ReadMessageHistory, SendMessagesInThreads, Administrator } =
  PermissionFlagsBits;
const ALL = ViewChannel | SendMessages | EmbedLinks | ReadMessageHistory | SendMessagesInThreads;

function standing({
  everyone = ALL,
  role = 0n,
  overwrites = [],
  owner = '9',
  until = null,
}: {
  everyone?: bigint;
  role?: bigint;
  overwrites?: { id: string; type?: OverwriteType; allow?: bigint; deny?: bigint }[];
  owner?: string;
  until?: string | null;
} = {}): Standing {
  return {
    memberId: 'bot',
    guild: {
      id: 'guild',
      owner_id: owner,
      roles: [
        { id: 'guild', permissions: String(everyone), mentionable: false },
        { id: 'role', permissions: String(role), mentionable: false },
        { id: 'open', permissions: '0', mentionable: true },
      ],
    },
    member: { roles: ['role'], communication_disabled_until: until },
    overwrites: overwrites.map(({ id, type = OverwriteType.Role, allow = 0n, deny = 0n }) => ({
      id,
      type,
      allow: String(allow),
      deny: String(deny),
    })),
  };
}

const missing = (
  fields: Parameters<typeof standing>[0],
  place: 'text' | 'thread' = 'text',
  roleId: string | null = null,
) => missingPermissions(standing(fields), place, roleId);

describe('missing permissions', () => {
  it('are none where everything is granted, by everyone’s role, the bot’s own, or ownership', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ everyone: 0n, role: ALL })).toEqual([]);
    expect(missing({ everyone: 0n, role: Administrator })).toEqual([]);
    expect(missing({ everyone: 0n, owner: 'bot' })).toEqual([]);
  });

  it('are each named', () => {
    expect(missing({ everyone: ViewChannel | SendMessages })).toEqual(['EmbedLinks', 'ReadMessageHistory']);
  });

  it('follow the channel: everyone is overruled by roles together, and these by the member', () => {
    const deny = { id: 'guild', deny: SendMessages };
    expect(missing({ overwrites: [deny] })).toEqual(['SendMessages']);
    expect(missing({ overwrites: [deny, { id: 'role', allow: SendMessages }] })).toEqual([]);
    const member = { id: 'bot', type: OverwriteType.Member, deny: SendMessages };
    expect(missing({ overwrites: [member, { id: 'role', allow: SendMessages }] })).toEqual(['SendMessages']);
    expect(missing({ overwrites: [{ id: 'not-ours', deny: SendMessages }] })).toEqual([]);
  });

  it('are all of them where the bot cannot see the channel', () => {
    expect(missing({ overwrites: [{ id: 'guild', deny: ViewChannel }] })).toEqual([
      'ViewChannel',
      'SendMessages',
      'EmbedLinks',
      'ReadMessageHistory',
    ]);
  });

  it('in a thread are those of threads', () => {
    expect(missing({ everyone: ALL & ~SendMessages }, 'thread')).toEqual([]);
    expect(missing({ everyone: ALL & ~SendMessagesInThreads }, 'thread')).toEqual(['SendMessagesInThreads']);
  });

  it('include the mention of a role that not everybody may mention', () => {
    expect(missing({}, 'text', 'role')).toEqual(['MentionEveryone']);
    expect(missing({}, 'text', 'open')).toEqual([]);
  });

  it('are those of a member in time-out', () => {
    expect(missing({ until: '2999-01-01T00:00:00Z' })).toEqual(['SendMessages', 'EmbedLinks']);
    expect(missing({ until: '2001-01-01T00:00:00Z' })).toEqual([]);
  });

  it('bear the names of Discord’s own settings', () => {
    expect(permissionNames(['SendMessages', 'EmbedLinks'], 'en')).toBe('Send Messages, Embed Links');
    expect(permissionNames(['ReadMessageHistory'], 'vi')).toBe('Đọc lịch sử tin nhắn');
  });
});

/** Whatever admins, Discord and the machine do, in whatever order: each day's post comes once, and the next as promised. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Channel } from '../../src/local-discord/world.ts';
import { makeScene, type Scene, settings } from './harness.ts';

/** None is before the scene's own beginning: Discord's ids tell when they were given, and never go back. */
const STARTS = ['2025-10-24T07:50', '2026-04-04T20:00', '2028-02-28T23:30', '2026-04-23T22:00'];
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Africa/Cairo',
  'Etc/GMT+12',
];
const PLACES: readonly number[] = [
  ChannelType.GuildText,
  ChannelType.GuildForum,
  ChannelType.GuildAnnouncement,
];
const WAITS = [0, 1, 3, 15, 40, 61, 180, 600, 1440];
const SEND = ['POST /channels/:id/messages', 'POST /channels/:id/threads'];
const READ = ['GET /channels/:id/messages', 'GET /channels/:id', 'GET /guilds/:id'];
const FAILURES = [
  'drop-before',
  'drop-after',
  { status: 503 },
  { status: 429, retryAfter: 0.05 },
  { status: 403, code: 50_013 },
] as const;
const STEPS = ['claim', 'send', 'settle'] as const;

const pick = <T>(list: readonly T[], n: number) => list[n % list.length]!;

/** What may happen; `n` says which of its kind. */
const EVENTS: Record<string, (story: Story, n: number) => Promise<unknown> | unknown> = {
  wait: (story, n) => story.later(pick(WAITS, n)),
  'wait for the next post, while an admin does something and another process looks': async (story, n) => {
    await story.untilNext();
    const admin = sleep(n % 20).then(() => story.admin(n));
    await Promise.all([story.scene.daily.tick(), story.scene.another().tick(), admin]);
  },
  admin: (story, n) => story.admin(n),
  'fail to send': ({ scene }, n) => scene.local.faults.next(pick(SEND, n), pick(FAILURES, n >> 1)),
  'fail to read': ({ scene }, n) => scene.local.faults.next(pick(READ, n), pick(FAILURES, n >> 2)),
  'die of it': async (story, n) => {
    await story.untilNext();
    await story.dieAt(pick(STEPS, n));
  },
  'delete its channel': async ({ scene, channels, channelId }) => {
    const id = await channelId();
    if (channels().length > 1 && scene.guild.channels.has(id ?? '')) scene.local.world.deleteChannel(id!);
  },
  'take or give the right to write': (story, n) => story.mayWrite(n % 2 === 0),
  'remove or invite the bot': (story, n) => story.isInServer(n % 2 === 0),
};

const events = fc.array(fc.record({ event: fc.constantFrom(...Object.keys(EVENTS)), n: fc.nat(100_000) }), {
  minLength: 4,
  maxLength: 20,
});

it('in any story', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...STARTS), events, async (start, happened) => {
      const scene = await makeScene();
      try {
        const story = tell(scene);
        scene.at(start);
        await story.set(0);
        for (const { event, n } of happened) await EVENTS[event]!(story, n);
        await story.mend();
        const { sent, claimed, messages } = await story.ledger();
        expect(claimed).toEqual([]);
        // A post that the ledger does not know would be a second one.
        expect(messages.filter((id) => !sent.includes(id))).toEqual([]);
        await story.untilNext();
        await scene.later(0);
        expect((await story.ledger()).sent).toHaveLength(sent.length + 1);
      } finally {
        await scene.close();
      }
    }),
    { numRuns: 40 },
  );
});

type Story = ReturnType<typeof tell>;

function tell(scene: Scene) {
  const { local, schedules, store, guild } = scene;
  const { world } = local;
  const owner = `guild:${guild.id}` as const;
  const channels = (): Channel[] => [...guild.channels.values()].filter(({ type }) => PLACES.includes(type));
  const channelId = async () => (await store.schedules.get(owner))?.channelId;

  const set = (n: number) => {
    const hour = { minute: n % 1440, timeZone: pick(ZONES, n) };
    return schedules.set(owner, settings(pick(channels(), n).id, { emptyDay: 'quote', ...hour }), 'en');
  };
  const dos: readonly ((n: number) => Promise<unknown>)[] = [
    set,
    () => schedules.pause(owner, 'en'),
    () => schedules.resume(owner, 'en'),
    () => schedules.skip(owner, 'en'),
    () => schedules.show(owner, 'en'),
    (n) => schedules.off(owner).then(() => set(n)),
  ];
  /** What the bot refuses, it tells, and that is all. */
  const admin = (n: number) =>
    pick(
      dos,
      n,
    )(n).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
    });
  const later = (minutes: number) => {
    // After some minutes Discord knows no nonce any more.
    if (minutes > 3) local.nonces.forgetAll();
    return scene.later(minutes);
  };
  const isInServer = (is: boolean) => {
    if (is === guild.members.has(world.bot.id)) return;
    if (is) world.addMember(guild, world.bot);
    else world.removeBot(guild.id);
  };
  const mayWrite = (may: boolean) => {
    const deny = may ? 0n : PermissionFlagsBits.SendMessages;
    for (const channel of channels())
      world.setOverwrite(channel, guild.id, { type: OverwriteType.Role, allow: 0n, deny });
  };

  return {
    scene,
    channels,
    channelId,
    set,
    admin,
    later,
    isInServer,
    mayWrite,

    async untilNext() {
      const next = (await schedules.status(owner))?.next;
      if (next == null) return;
      local.nonces.forgetAll();
      scene.at(next.at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDateTime().toString());
    },

    /** A process that gets no further than this step, and one that comes after it. */
    async dieAt(step: (typeof STEPS)[number]) {
      const die = async (): Promise<never> => {
        throw new Error('dead');
      };
      const claim: typeof store.posts.claim = (posts) => store.posts.claim(posts).then(die);
      const posts = { ...store.posts, ...(step === 'claim' ? { claim } : { settle: die }) };
      const discord = step === 'send' ? { ...scene.discord, send: die, openForumPost: die } : scene.discord;
      await scene
        .another({}, { store: { ...store, posts }, discord })
        .tick()
        .catch(() => {});
      // As if the next one came minutes later.
      local.nonces.forgetAll();
      await scene.later(0);
    },

    /** Discord is well again, the admin has seen to the rest, and an hour goes by. */
    async mend() {
      local.faults.clear();
      isInServer(true);
      mayWrite(true);
      for (const minutes of [0, 3, 40, 40]) await later(minutes);
      if (guild.channels.has((await channelId()) ?? '')) await schedules.resume(owner, 'en');
      else await set(0);
      for (const minutes of [0, 3, 40, 40]) await later(minutes);
    },

    async ledger() {
      const posts = (await store.posts.since([owner], '2000-01-01')).filter(({ kind }) => kind === 'daily');
      const sent = posts.flatMap(({ messageId }) => messageId ?? []);
      const messages = [...world.channels.values()].flatMap((channel) =>
        [...channel.messages.values()]
          .filter(({ embeds }) => embeds[0]?.timestamp !== undefined)
          // A post of a forum bears the id of its thread.
          .map(({ id }) => (channel.parent?.type === ChannelType.GuildForum ? channel.id : id)),
      );
      return { sent, claimed: posts.filter(({ state }) => state === 'claimed'), messages };
    },
  };
}

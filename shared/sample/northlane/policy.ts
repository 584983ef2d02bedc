import type { PolicyLines } from '#shared/sample/lines/policy-lines';

/** What the riders’ club holds its content to. */
export const policy: PolicyLines = {
  rules: [
    { kind: 'cadence', channels: { kind: 'one', channelId: 'instagram' }, min: 1, period: 'week' },
    { kind: 'cadence', channels: { kind: 'one', channelId: 'email' }, min: 1, period: 'month' },
    { kind: 'mix', of: { kind: 'purpose', purpose: 'promotion' }, max: 15, severity: 'must' },
    { kind: 'mix', of: { kind: 'purpose', purpose: 'user-content' }, min: 15, max: null, period: 'quarter' },
    { kind: 'quiet', hours: { start: 22 * 60, end: 8 * 60 }, severity: 'must' },
    { kind: 'spacing', minutes: 120 },
    {
      kind: 'support',
      formats: ['conference', 'master-class'],
      modes: ['offline', 'hybrid'],
      announceDays: [7],
      recapDays: 3,
    },
    { kind: 'rhythm', of: { kind: 'mode', mode: 'offline' }, min: 1, period: 'month' },
    { kind: 'readiness', kinds: ['event', 'post'], days: 10, needs: ['owner', 'place'], severity: 'must' },
    { kind: 'partners', maxActivities: 3, minFit: 55 },
    { kind: 'overload', max: 8 },
  ],
  words: {
    mission:
      'The club is for people who ride, not for people who buy. We write about riders, roads and repairs. Nobody sells here: people meet, argue about tyres and come back.',
    tone: `| We are | We write | We don’t write |
| --- | --- | --- |
| Plain | “40 places, 12 left. Sign up by Wednesday.” | “Hurry! A unique opportunity!” |
| Warm | “Bea, thanks for the write-up. What would you do differently?” | “Dear member of the community,” |
| Honest | “We moved the ride: the ford is under water. Here is plan B.” | “Due to circumstances beyond our control…” |`,
    welcome: `- Your own trips, mistakes included
- A question with no quick answer
- Introducing two members
- Members’ photos and film`,
    unwelcome: `- Selling outside the Friday thread
- News passed on without a word of your own
- Politics and religion
- Talk about those who are not in the room`,
    sanctions: `1. Advertising without asking: a private word
2. Again within 30 days: 7 days’ pause
3. Sharing somebody’s private data: removal, 30 days’ pause
4. Abuse or bullying: exclusion`,
    crisis: `- 0 h: log it, pause planned posts
- 1 h: first reply, “we see it, we are on it”
- 2 h: who is in charge, and what is known
- 4 h: what happened, what we are doing
- 24–72 h: an update each day
- Day 7: look back, improve the rules`,
    messages: `- **Learn:** somebody here has ridden this already
- **Think:** I can bring my question too
- **Feel:** nobody is judged here, people help
- **Do:** come along on a Saturday ride

For owners of a Northlane who ride alone.`,
  },
};

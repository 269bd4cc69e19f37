/** An agreement of six parties with sixty forums, of two parties each, most of which report to another. */
export function crowded(): string {
  const parties = Array.from(
    { length: 6 },
    (_, i) =>
      `  - { id: p${i}, name: Party ${i} Aktiengesellschaft, role: vendor, people: [{ id: a, name: Ann ${i} }] }\n`,
  );
  const levels = [
    ['strategic', 6, ''],
    ['tactical', 18, 'strategic'],
    ['operational', 36, 'tactical'],
  ] as const;
  const forums = levels.map(([level, count, above]) => {
    const all = Array.from({ length: count }, (_, i) => {
      const up = above && `, reportsTo: ${above}-${i % 6}`;
      return `      - { id: ${level}-${i}, name: Forum ${i}, cadence: monthly, members: [p${i % 6}/a, p${(i * 2 + 1) % 6}/a]${up} }\n`;
    });
    return `  ${level}:\n    forums:\n${all.join('')}`;
  });
  return `apiVersion: partnership/v1\nkind: Agreement\nid: a\ntitle: A\nversion: 1.0.0\nstatus: active\nparties:\n${parties.join('')}governance:\n${forums.join('')}`;
}

const evil = '</style><script>alert(1)</script> ]]> <img src=x onerror=alert(1)>';
const long = 'Donaudampfschifffahrtsgesellschaftskapitänsgremiumssitzungsvorbereitungsausschuss';

/** An agreement whose names are mark-up, very long, or written from right to left. */
export const strangeNames = `apiVersion: partnership/v1
kind: Agreement
id: strange
title: ${JSON.stringify(evil)}
version: 1.0.0
status: active
term: { starts: 1900-01-01, ends: 2029-12-31 }
purpose: ${JSON.stringify(`${evil} [x](javascript:alert(1))`)}
parties:
  - { id: x, name: "${long} ${long}", role: customer, people: [{ id: p, name: "شركة الاتصالات", roles: [executive-sponsor] }] }
  - { id: y, name: ${JSON.stringify(evil)}, role: vendor, people: [{ id: q, title: ${long} }] }
governance:
  strategic:
    forums:
      - { id: f, name: ${long}, cadence: { every: week, on: monday, from: 1900-01-01 }, members: [x/p, y/q], reportsTo: f }
`;

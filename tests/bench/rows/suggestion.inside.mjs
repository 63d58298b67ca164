// @ts-check

/** What the front door suggests for each way through it, from the answers on: walked, read, judged. @param {any} tools */
export async function act({ load }) {
  const { door } = await load('app/forms/door.ts');
  const { doorFacts } = await load('app/forms/door-facts.ts');
  const { suggest } = await load('app/front-door/suggest.ts');
  const { walk } = await load('app/journey/walk.ts');
  const { waysThroughDoor, otherEnds } = await load('tests/support/e2e-door.ts');
  const findHub = () => ({ outcome: 'hub', hub: 'west', alternative: null, council: null });
  const context = { today: new Date().toISOString().slice(0, 10), findHub };
  const ways = [...waysThroughDoor, ...otherEnds].map(({ answers }) => answers);
  const rounds = 500;
  const measure = () => {
    const start = process.hrtime.bigint();
    for (let round = 0; round < rounds; round += 1)
      for (const answers of ways) suggest(doorFacts(walk(door, answers, context).answers, context));
    return Number(process.hrtime.bigint() - start) / 1000 / (rounds * ways.length);
  };
  measure();
  const [, microseconds] = [measure(), measure(), measure()].sort((a, b) => a - b);
  return { microseconds, ways: ways.length };
}

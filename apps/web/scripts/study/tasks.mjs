/** Tasks of the page's main thread while something happens, from the browser's own trace. */

const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/**
 * The longest tasks while `act` runs: `ownMs` by the processor time of the thread, `wallMs` by the clock.
 * Tasks in which the test tool ran a script of its own do not count, nor does the task in which the
 * browser puts one page in place of another: it comes before the page has a line of its own, and is told
 * apart as `changeMs`.
 */
export async function longestTasks(browser, page, act) {
  await browser.startTracing(page, { categories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return longestOf(traceEvents);
}

/** The same from the events of a trace. */
export function longestOf(events) {
  const place = (event) => `${event.pid}:${event.tid}`;
  const mains = new Set(
    events
      .filter((one) => one.name === "thread_name" && one.args.name === "CrRendererMain")
      .map(place),
  );
  const onPage = events.filter((one) => one.ph === "X" && mains.has(place(one)));
  const ofTool = onPage.filter((one) => one.name === "EvaluateScript" && !one.args?.data?.url);
  const changes = onPage.filter((one) => one.name === "CommitLoad");
  const holds = (task) => (one) =>
    place(one) === place(task) && one.ts >= task.ts && one.ts <= task.ts + task.dur;
  const all = onPage
    .filter((one) => one.name === "RunTask")
    .filter((task) => !ofTool.some(holds(task)));
  const own = all.filter((task) => !changes.some(holds(task)));
  const most = (tasks, of) =>
    tasks.reduce((longest, task) => Math.max(longest, of(task) ?? 0), 0) / 1000;
  return {
    ownMs: most(own, (task) => task.tdur),
    wallMs: most(own, (task) => task.dur),
    changeMs: most(
      all.filter((task) => changes.some(holds(task))),
      (task) => task.tdur,
    ),
  };
}

/** A page slowed four times that can be watched without a script of the test tool running in it. */

/** Installed before the app: says when something stands, and presses a button once it is there. */
function watchers() {
  const seen = (test, act) => {
    const look = () => {
      const found = test();
      if (!found) return;
      watcher.disconnect();
      act(found);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true });
    look();
  };
  globalThis.sayWhenThere = (selector) =>
    seen(
      () => document.querySelector(selector),
      () => globalThis.stands(selector),
    );
  globalThis.sayWhenGone = (text) =>
    seen(
      () => document.body?.textContent.includes(text),
      () =>
        seen(
          () => !document.body.textContent.includes(text),
          () => globalThis.stands(text),
        ),
    );
  globalThis.pressWhenThere = (text) =>
    seen(
      () => [...document.querySelectorAll("button")].find((one) => one.textContent.includes(text)),
      (button) => setTimeout(() => button.click()),
    );
}

/**
 * Opens an empty page; `standing` resolves when a selector is there, `gone` when a text was there and is
 * not any more, `choose` picks a file.
 */
export async function slowedPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const waiting = new Map();
  await page.exposeBinding("stands", (_source, selector) => waiting.get(selector)?.());
  await page.addInitScript(watchers);
  const told = (how) => (what) => {
    const there = new Promise((resolve) => {
      waiting.set(what, resolve);
    });
    return page.evaluate(([name, of]) => globalThis[name](of), [how, what]).then(() => there);
  };
  const standing = told("sayWhenThere");
  const gone = told("sayWhenGone");
  const choose = async (path) => {
    const { root } = await session.send("DOM.getDocument");
    const input = { nodeId: root.nodeId, selector: "input[type=file]" };
    const { nodeId } = await session.send("DOM.querySelector", input);
    await session.send("DOM.setFileInputFiles", { files: [path], nodeId });
  };
  return { page, session, standing, gone, choose, close: () => context.close() };
}

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
  globalThis.pressWhenThere = (text) =>
    seen(
      () => [...document.querySelectorAll("button")].find((one) => one.textContent.includes(text)),
      (button) => setTimeout(() => button.click()),
    );
}

/** Opens an empty page; `standing` resolves when a selector is there, `choose` picks a file. */
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
  const standing = (selector) => {
    const there = new Promise((resolve) => {
      waiting.set(selector, resolve);
    });
    return page.evaluate((what) => globalThis.sayWhenThere(what), selector).then(() => there);
  };
  const choose = async (path) => {
    const { root } = await session.send("DOM.getDocument");
    const input = { nodeId: root.nodeId, selector: "input[type=file]" };
    const { nodeId } = await session.send("DOM.querySelector", input);
    await session.send("DOM.setFileInputFiles", { files: [path], nodeId });
  };
  return { page, session, standing, choose, close: () => context.close() };
}

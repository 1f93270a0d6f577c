/** Path of an installed Chromium, Chrome or Edge, or undefined. */
export function findChromium(): string | undefined;

/** Installs Debian's `chromium` when this is Debian and we are root; otherwise does nothing. */
export function installChromium(): void;

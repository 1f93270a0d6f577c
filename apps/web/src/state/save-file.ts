/** Hands a file to the person: the browser's own saving, nothing leaves the device by itself. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  // A Uint8Array from the worker stands over an ArrayBuffer of its own.
  const blob = new Blob([content as BlobPart], { type });
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Takes over the file that the platform's share sheet gave to the service worker, by message. */

/** The file, or null when there is none. */
export async function sharedFile(): Promise<File | null> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return null;
  const channel = new MessageChannel();
  const answer = new Promise<File | null>((resolve) => {
    channel.port1.onmessage = (event: MessageEvent<File | null>) => resolve(event.data);
  });
  worker.postMessage("shared-file", [channel.port2]);
  return answer;
}

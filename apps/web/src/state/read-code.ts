/** Reads a QR code from a picture that the person took or chose; the picture stays in the page. */

const largestSide = 1600;

/** The text of the code, or undefined when none could be read. */
export async function textOfPicture(file: Blob): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, largestSide / Math.max(picture.width, picture.height));
    const [width, height] = [picture.width, picture.height].map((side) => Math.round(side * scale));
    const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    const { default: decodeQR } = await import("qr/decode.js");
    return decodeQR(pixels, { effort: Number.POSITIVE_INFINITY, timeLimit: 3000 });
  } catch {
    // No picture, or no code in it: both are the same to the person.
    return undefined;
  }
}

/** Under a drawing: save it as a vector picture. */

import { savePicture } from "../state/save-picture.ts";
import { words } from "../words/index.ts";

/** Takes the drawing of the figure around it; `name` becomes the name of the file. */
export function SavePicture({ name }: { name: string }) {
  return (
    <p class="small no-print">
      <button
        type="button"
        class="link"
        onClick={(event) => savePicture(event.currentTarget, name)}
      >
        {words.value.figure.save}
      </button>
    </p>
  );
}

/** The 24 recovery words, shown once. */

/** A numbered list. */
export function RecoveryList({ words }: { words: string }) {
  return (
    <ol class="recovery">
      {words.split(" ").map((word, at) => (
        <li key={`${at} ${word}`}>{word}</li>
      ))}
    </ol>
  );
}

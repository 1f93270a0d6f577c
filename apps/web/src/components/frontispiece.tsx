/** The drawing of the first screen: two ribbons that part and meet again. */
export function Frontispiece({ title }: { title: string }) {
  return (
    <svg class="frontispiece chart" viewBox="0 0 560 132" role="img" aria-label={title}>
      <path
        class="band-b"
        d="M0 62C60 54 110 50 165 72S270 116 330 108S450 66 560 62V86C450 92 400 128 330 130S230 118 165 96S60 80 0 84Z"
      />
      <path
        class="band-a"
        d="M0 58C60 52 110 50 165 44S270 14 330 24S450 60 560 60V80C450 82 400 58 330 48S230 62 165 68S60 74 0 80Z"
      />
      <path class="line-b" d="M0 73C60 67 110 65 165 84S270 123 330 119S450 79 560 74" />
      <path class="line-a" d="M0 69C60 63 110 62 165 56S270 30 330 36S450 71 560 70" />
    </svg>
  );
}

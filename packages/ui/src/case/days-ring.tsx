const CIRCUMFERENCE = 2 * Math.PI * 20;

/** 期限用去多少的圆环；旁边的文字已经说清，读屏略过。`share` 为零至一。 */
export function DaysRing({ share, label, late }: Readonly<{ share: number; label: string; late: boolean }>) {
  return (
    <svg
      className={late ? 'lp-ring lp-ring-late' : 'lp-ring'}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="20" className="lp-ring-all" />
      <circle
        cx="24"
        cy="24"
        r="20"
        className="lp-ring-used"
        strokeDasharray={`${CIRCUMFERENCE * share} ${CIRCUMFERENCE}`}
        transform="rotate(-90 24 24)"
      />
      <text x="24" y="28.500" textAnchor="middle">
        {label}
      </text>
    </svg>
  );
}

const paths = {
  passed: 'M5 12.5l4.5 4.5L19 7.5',
  missing: 'M12 6v7.5M12 17.2v.3',
  unlawful: 'M7 7l10 10M17 7L7 17',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20c1-4 4-6 7.5-6s6.500 2 7.500 6',
  down: 'M6 9.500l6 6 6-6',
  paper: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  plus: 'M12 5v14M5 12h14',
  remove: 'M6 6l12 12M18 6L6 18',
  file: 'M8 12.500l5.500-5.500a3 3 0 014.200 4.200l-7 7a5 5 0 01-7-7l6.500-6.500',
  lock: 'M7 11h10v9H7zM9 11V8a3 3 0 016 0v3',
} as const;

/** 图形只作陪衬，旁边总有文字，所以读屏略过。 */
export function Icon({ name }: Readonly<{ name: keyof typeof paths }>) {
  return (
    <svg className="lp-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

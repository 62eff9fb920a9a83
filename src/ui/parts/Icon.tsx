/** 16 × 16, one line of 1.25 px; filled parts are drawn as strokes too, so that one path is enough. */
const PATHS = {
  package: 'M2.5 5 8 2l5.5 3v6L8 14l-5.5-3zM2.5 5 8 8l5.5-3M8 8v6',
  data: 'M2 3h12v10H2zM2 6.3h12M2 9.6h12M6 3v10',
  rating: 'M2 3.5h12M2 8h8.5M2 12.5h5',
  region:
    'M2 4h6M12 4h2M2 8h1M7 8h7M2 12h4M10 12h4M10 2.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M5 6.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M8 10.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6',
  scenarios:
    'M4 2v9.5M4 9c0-3 7-1.5 7-4.5M11 1.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3M4 11.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3',
  readings: 'M8 2v11.5M4 13.5h8M2.5 4.5 8 3.5l5.5 1M2.5 4.5 1 9h3zM13.5 4.5 12 9h3z',
  survey: 'M3 1.5h10v13H3zM5.5 5l1 1 1.5-2M9.5 5h2M5.5 9l1 1 1.5-2M9.5 9h2M5.5 12.5h6',
  standard: 'M2 3.8l1.2 1.2L5.4 2.8M2 8l1.2 1.2L5.4 7M2 12.2l1.2 1.2 2.2-2.2M8 4h6M8 8.2h6M8 12.4h6',
  more: 'M2 4.5h12M2 8h12M2 11.5h12',
  undo: 'M6 3 3 6l3 3M3.5 6H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3l3 3-3 3M12.5 6H6a3.5 3.5 0 0 0 0 7h3',
  collapse: 'M3 3v10M13 8H6M8.5 5.5 6 8l2.5 2.5',
  expand: 'M3 3v10M6 8h7M10.5 5.5 13 8l-2.5 2.5',
  light:
    'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  dark: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  check: 'M3.5 8.5 6.5 11.5 12.5 5',
  help: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.2v.9',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3 14 14',
  file: 'M4 1.5h5.5L12.5 4.5v10H4zM9.5 1.5v3h3',
  add: 'M8 3v10M3 8h10',
  locked: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 10v1.5',
  unlocked: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 4.8-1M8 10v1.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words, never instead of them: hidden from screen readers. */
export function Icon(props: { readonly name: IconName; readonly class?: string | undefined }) {
  return (
    <svg
      class={props.class}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.25"
      aria-hidden="true"
    >
      <path d={PATHS[props.name]} />
    </svg>
  );
}

interface Icon {
  readonly path: string;
}

function Stroke({ path }: Icon) {
  return (
    <svg className="icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A folder: opening a file. */
export const OpenIcon = () => (
  <Stroke path="M2.5 14V4.2c0-.4.3-.7.7-.7h3.6l1.7 2h6.3c.4 0 .7.3.7.7v7.8c0 .4-.3.7-.7.7H3.2a.7.7 0 0 1-.7-.7Z" />
);
/** An arrow into a tray: downloading. */
export const DownloadIcon = () => (
  <Stroke path="M9 2.5v8.7M5.5 8 9 11.5 12.5 8M3 12.5v2c0 .6.4 1 1 1h10c.6 0 1-.4 1-1v-2" />
);
/** A shield: nothing leaves. */
export const ShieldIcon = () => (
  <Stroke path="M9 2.2c1.8 1.3 3.7 1.9 5.8 2v4.3c0 3.4-2.1 5.8-5.8 7.3-3.7-1.5-5.8-3.9-5.8-7.3V4.2c2.1-.1 4-.7 5.8-2Zm-2.6 6.7 1.9 1.9 3.4-3.7" />
);
/** Jalon's mark: a milestone's lozenge with a tick. */
export const Mark = () => (
  <svg className="mark" width="24" height="24" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 1.2 18.8 10 10 18.8 1.2 10Z" fill="currentColor" />
    <path d="M6.4 10.1 9 12.7l4.7-5.2" fill="none" stroke="var(--bar)" strokeWidth="1.8" />
  </svg>
);

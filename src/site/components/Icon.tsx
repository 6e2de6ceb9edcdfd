const paths = {
  home: 'M4 11.5 12 4l8 7.5V20h-5.5v-5h-5v5H4z',
  blog: 'M5 4h11l3 3v13H5zM8.5 9h7M8.5 13h7M8.5 17h4',
  forum: 'M4 5h12v9H9l-3.5 3V14H4zM19 9h1.5v8.5H19V20l-3-2.5h-5',
  events: 'M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4',
  contests:
    'M8 4h8v6a4 4 0 0 1-8 0zM8 6H4.5c0 3 1.5 4.5 3.7 4.5M16 6h3.500c0 3-1.5 4.500-3.700 4.500M12 14v3.500M8.500 20h7',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.500 20.500c.8-4 3.700-6 7.500-6s6.700 2 7.500 6',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13M15.500 15.500 20.500 20.500',
  bell: 'M6.500 16.500V11a5.500 5.500 0 0 1 11 0v5.500l1.500 2H5zM10 18.500a2 2 0 0 0 4 0',
  check: 'M4.500 12.500 10 18 19.500 7',
  alert: 'M12 4.500 21 20H3zM12 10.500v4M12 17.300v.2',
  pin: 'M9 4h6l-.8 6 3.300 3.500H6.500L9.800 10zM12 13.500V20.500',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  pen: 'M4.500 19.500 5.500 15 16 4.500l3.500 3.500L9 18.500z',
} as const

/** A small drawing beside words; it says nothing that the words do not. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
)

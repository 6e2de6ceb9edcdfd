/** The visitor's address as the proxy rules see it; the server writes it over whatever a client sent. */
export const clientHeader = 'x-hub-client'

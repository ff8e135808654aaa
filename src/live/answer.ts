/** All that a request without a right to more gets: whether the token, the host or the path was wrong, it looks the same. */
export function nothing(): Response {
  return new Response(null, { status: 404 });
}

/** There is nothing newer yet. */
export function notYet(): Response {
  return new Response(null, { status: 204, headers });
}

/** A page or a part of one, for the eyes of the page itself. */
export function content(html: string, policy: string): Response {
  return new Response(html, {
    headers: {
      ...headers,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    },
  });
}

const headers = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

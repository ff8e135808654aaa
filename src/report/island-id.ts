/** The element that holds the recording: data to a browser, never a program. */
export const islandId = "recording";

/** What an island is to a program that looks for it; the former are small enough to be read as they are. */
export const islandTypes = { plain: "application/json", packed: "application/gzip" } as const;

/**
 * Stands in for WXT's context of content scripts (`wxt.config.ts`). The original announces each start to the page by
 * `postMessage` and an event whose name holds the extension's id: any page could listen for it and know its reader.
 * Our scripts find each other in `world.ts`.
 */
export class ContentScriptContext {}

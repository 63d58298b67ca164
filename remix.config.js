/**
 * The Remix options of this product; vite.config.ts hands them to the Remix plugin.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_lazyRouteDiscovery: false, // /__manifest has had two denial-of-service advisories: not served
    v3_singleFetch: false, // its wire format carries GHSA-rxv8-25v2-qmq8 and Remix 2 is at the end of its life
  },
};

// Bundles the Node host and the browser code into dist/, and puts beside the host what cannot be bundled: native packages and fonts.
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const require = createRequire(import.meta.url);
const native = ['@resvg', '@ladybugdb'].map(scope => join(here, 'node_modules', scope)).filter(existsSync);

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'host', 'fonts'), { recursive: true });
await mkdir(join(dist, 'site'), { recursive: true });

await build({
  entryPoints: [join(here, 'host', 'main.ts')], outfile: join(dist, 'host', 'host.mjs'),
  bundle: true, format: 'esm', platform: 'node', target: 'node20', legalComments: 'none', logLevel: 'warning',
  external: ['@resvg/*', '@ladybugdb/*'],
});
await build({
  entryPoints: { site: join(here, 'site', 'main.ts'), explore: join(here, 'site', 'explore.ts'), theme: join(here, 'site', 'theme.ts') }, outdir: join(dist, 'site'),
  bundle: true, format: 'iife', platform: 'browser', target: 'es2022', minify: true, legalComments: 'none', logLevel: 'warning',
});
await cp(join(here, 'site', 'icon.svg'), join(dist, 'site', 'icon.svg'));
// The site loads its fonts from files; the report has them inside.
const styles = { bundle: true, minify: true, legalComments: 'none', logLevel: 'warning' };
await build({ ...styles, entryPoints: [join(here, 'site', 'css', 'site.css')], outdir: join(dist, 'site'), loader: { '.woff2': 'file' }, assetNames: 'fonts/[name]' });
await build({ ...styles, entryPoints: [join(here, 'site', 'css', 'report.css')], outdir: join(dist, 'site'), loader: { '.woff2': 'dataurl' } });
for (const scope of native)
  await cp(scope, join(dist, 'host', 'node_modules', basename(scope)), { recursive: true, dereference: true });
for (const [folder, file] of [['400Regular', 'SourceSans3_400Regular.ttf'], ['600SemiBold', 'SourceSans3_600SemiBold.ttf'], ['700Bold', 'SourceSans3_700Bold.ttf']])
  await cp(require.resolve(`@expo-google-fonts/source-sans-3/${folder}/${file}`), join(dist, 'host', 'fonts', file));
// The same font for inside the SVG files, where a browser needs it.
for (const weight of [400, 600, 700])
  await cp(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`), join(dist, 'host', 'fonts', `source-sans-3-latin-${weight}-normal.woff2`));

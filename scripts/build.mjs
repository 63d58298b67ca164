// @ts-check
// npm run build: builds where the build is missing or not that of the sources.
import { ensureBuild, ensurePackages, root } from './prepare.mjs';

process.chdir(root);
ensurePackages();
ensureBuild();

// Draws ZPL jobs with zpl-renderer-js: node label-peer.mjs MODULES LIST
// Each line of LIST is "job<TAB>picture<TAB>width in mm<TAB>height in mm<TAB>dots a mm"; the labels of a job are written
// as picture, picture.2.png, and so on; prints "job<TAB>number of labels", 0 for a job it
// cannot read. MODULES is the folder that holds node_modules.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, list] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const renderer = await import(pathToFileURL(require.resolve('zpl-renderer-js')));
const { api } = await (renderer.ready ?? renderer.default.ready);

for (const line of readFileSync(list, 'utf8').split('\n').filter((each) => each)) {
  const [job, picture, width, height, dots] = line.split('\t');
  const labels = await api.zplToBase64MultipleAsync(readFileSync(job, 'utf8'), Number(width), Number(height), Number(dots))
    .catch(() => []);
  labels.forEach((label, i) => writeFileSync(i ? `${picture}.${i + 1}.png` : picture, Buffer.from(label, 'base64')));
  console.log([job, labels.length].join('\t'));
}

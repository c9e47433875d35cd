// The second voice of the proof on pictures: draws symbols with bwip-js, reads pictures with zxing-wasm.
// node picture-peer.mjs draw MODULES LIST: each line of LIST is "file<TAB>kind<TAB>text"; writes the PNG files
// node picture-peer.mjs read MODULES LIST: each line is a picture file; prints "file<TAB>format<TAB>text in base64"
// node picture-peer.mjs glance MODULES LIST: the same, but only upright, at the size it has and with fewer lines tried,
// which takes a fraction of the time
// MODULES is the folder that holds node_modules.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [act, modules, list] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const lines = readFileSync(list, 'utf8').split('\n').filter((line) => line);

async function draw() {
  const bwip = (await import(pathToFileURL(require.resolve('bwip-js')))).default;
  for (const line of lines) {
    const [file, bcid, text] = line.split('\t');
    const isMatrix = /qrcode|datamatrix|pdf417/.test(bcid);
    const options = { bcid, text, scale: isMatrix ? 3 : 6, paddingwidth: 10, paddingheight: 10, backgroundcolor: 'FFFFFF' };
    if (!isMatrix) Object.assign(options, { height: 12, includetext: true });
    writeFileSync(file, await bwip.toBuffer(options));
  }
}

async function read() {
  const { readBarcodes, prepareZXingModule } = await import(pathToFileURL(require.resolve('zxing-wasm/reader')));
  const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) } });
  const formats = ['Code128', 'EAN13', 'EAN8', 'UPCA', 'UPCE', 'ITF', 'Code39', 'QRCode', 'DataMatrix', 'PDF417'];
  const hard = act === 'read';
  const options = {
    formats, tryHarder: hard, tryRotate: hard, tryInvert: hard, tryDownscale: hard, maxNumberOfSymbols: 16, textMode: 'Plain',
  };
  for (const file of lines) {
    for (const found of await readBarcodes(new Uint8Array(readFileSync(file)), options)) {
      console.log([file, found.format, Buffer.from(found.text, 'utf8').toString('base64')].join('\t'));
    }
  }
}

await (act === 'draw' ? draw() : read());

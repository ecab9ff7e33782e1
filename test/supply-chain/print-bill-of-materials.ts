import { billOfMaterials } from './bill-of-materials';

/** `npm run --silent sbom`: the bill of materials on standard output. */
process.stdout.write(`${JSON.stringify(billOfMaterials(), null, 2)}\n`);

import { type Bom, billOfMaterials } from './bill-of-materials';
import { deployedPackages, readPackageFile } from './lock-file';

describe('the bill of materials', () => {
  let bom: Bom;
  beforeAll(() => {
    bom = billOfMaterials();
  });

  it('names every package that is deployed, with its hash, and no tool of development', () => {
    expect([bom.bomFormat, bom.metadata.component.type]).toEqual(['CycloneDX', 'application']);
    const listed = new Set(bom.components.map((component) => component['bom-ref']));
    expect(listed).toEqual(new Set(deployedPackages().map(({ name, version }) => `${name}@${version}`)));
    for (const { purl, hashes } of bom.components)
      expect([purl, hashes?.map(({ alg }) => alg)]).toEqual([purl, ['SHA-512']]);
  });

  it('says who needs whom, from the product down', () => {
    const needs = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const walk = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      needs.get(ref)!.forEach(walk);
    };
    const ours = bom.metadata.component['bom-ref'];
    walk(ours);
    expect(needs.get(ours)!.length).toBe(Object.keys(readPackageFile().dependencies).length);
    expect(reached.size).toBe(bom.components.length + 1);
  });
});

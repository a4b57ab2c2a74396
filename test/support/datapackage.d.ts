/** The part of the Frictionless implementation for JavaScript that the tests ask; it brings no types. */
declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    readonly valid: boolean;
    /** Rejects where a value breaks the schema, or a key refers to nothing. */
    read(options: { readonly relations: boolean }): Promise<readonly (readonly unknown[])[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}

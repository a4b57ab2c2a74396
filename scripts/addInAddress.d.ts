export declare const DEVELOPMENT: string;
export declare class AddressRefused extends Error {}
export declare function readAddress(text: string): string;
export declare function manifestFor(xml: string, address: string): string;

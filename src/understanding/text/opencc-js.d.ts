/** What is used of it: its own types name files without their endings, which Node's resolution does not find. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't'; readonly to: 'cn' }): (text: string) => string;
}

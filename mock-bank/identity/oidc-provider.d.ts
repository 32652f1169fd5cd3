// The class behind the entry of oidc-provider; the entry itself prints a notice on Node 20.
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}

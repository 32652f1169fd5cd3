// Sealing: encrypts what the store must not be able to read, and ties it to the place it is kept in.
import { FlattenedEncrypt, flattenedDecrypt } from 'jose';
import { SottoError } from '../kernel/errors.ts';

/** `key` is 32 random bytes. */
interface SealingKey {
  readonly kid: string;
  readonly key: Uint8Array;
}

/** `active` seals; it and the `old` ones open, so that a key can be changed without ending any link. */
export interface SealingKeys {
  readonly active: SealingKey;
  readonly old: readonly SealingKey[];
}

export interface Sealer {
  /** `boundTo`: what the value belongs to. It isn't part of the result: whoever opens it must know it. */
  seal(plaintext: string, boundTo: readonly string[]): Promise<string>;
  /** Undefined when it was altered, belongs elsewhere, or its key is not known any more. */
  open(sealed: string, boundTo: readonly string[]): Promise<string | undefined>;
}

/** AES-256-GCM as a JWE (RFC 7516) of four parts: header, iv, ciphertext, tag. */
export function createSealer({ active, old }: SealingKeys): Sealer {
  const keys = new Map([...old, active].map(({ kid, key }) => [kid, key]));
  const keyOf = (header?: { kid?: string }) => {
    const key = keys.get(header?.kid ?? '');
    if (!key) throw new SottoError('sealed-invalid');
    return key;
  };
  return {
    async seal(plaintext, boundTo) {
      const jwe = await new FlattenedEncrypt(Buffer.from(plaintext))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: active.kid })
        .setAdditionalAuthenticatedData(boundData(boundTo))
        .encrypt(active.key);
      return [jwe.protected, jwe.iv, jwe.ciphertext, jwe.tag].join('.');
    },
    async open(sealed, boundTo) {
      const [header = '', iv = '', ciphertext = '', tag = '', ...more] = sealed.split('.');
      if (more.length > 0) return undefined;
      const jwe = { protected: header, iv, ciphertext, tag, aad: boundData(boundTo).toString('base64url') };
      const limits = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };
      const opened = await flattenedDecrypt(jwe, keyOf, limits).catch(() => undefined);
      return opened && Buffer.from(opened.plaintext).toString();
    },
  };
}

/** JSON keeps ('a', 'b') apart from ('a,b'). */
function boundData(parts: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(parts));
}

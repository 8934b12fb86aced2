import { hash, verify } from '@node-rs/argon2'

// argon2id with the parameters OWASP recommends as minimum; the library runs it in its own thread pool, off the event loop.
const PARAMETROS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashClave(clave: string): Promise<string> {
  return hash(clave, PARAMETROS)
}

let senuelo: Promise<string> | undefined

/** Whether the password is right. Without a stored hash it spends the same time and answers no: the clock must not tell who has an account. */
export async function comprobarClave(guardada: string | null, clave: string): Promise<boolean> {
  senuelo ??= hashClave('ninguna cuenta tiene esta clave')
  const vale = await verify(guardada ?? (await senuelo), clave)
  return vale && guardada !== null
}

// An installation with its identity provider, for the tests of one file.
import { afterAll, beforeAll } from 'vitest'
import { crearMundo, type Mundo } from './mundo.ts'
import { abrirProveedor, type PersonaDelProveedor, type ProveedorDePrueba } from './proveedor.ts'

export const PUBLICA = 'https://kpt.ejemplo.gov.co/'

/** Somebody whose address there is the one that it has here. */
export const conSuCorreo = (...nombres: string[]): Record<string, PersonaDelProveedor> =>
  Object.fromEntries(nombres.map((nombre) => [nombre, { correo: `${nombre}@ejemplo.gov.co` }]))

type Montado = { readonly mundo: Mundo; readonly proveedor: ProveedorDePrueba }

/** Handed over once both run; `ajustes` are more settings of the operator. */
export function montarProveedor(
  personas: Readonly<Record<string, PersonaDelProveedor>>,
  entregar: (montado: Montado) => void,
  ajustes: NodeJS.ProcessEnv = {},
): void {
  let montado: Montado
  beforeAll(async () => {
    const proveedor = await abrirProveedor({ publica: PUBLICA, personas })
    const mundo = await crearMundo({ entorno: { ...proveedor.entorno, ...ajustes } })
    montado = { mundo, proveedor }
    entregar(montado)
  })
  afterAll(async () => {
    await montado.mundo.cerrar()
    await montado.proveedor.cerrar()
  })
}

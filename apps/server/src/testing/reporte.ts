// Acts of the tests over a report: typing values, filling it, sending it.
import { randomUUID } from 'node:crypto'
import { comprobarCadena } from '../platform/audit/index.ts'
import type { Cliente, Mundo, Respuesta } from './mundo.ts'
import { meta } from './plan-de-prueba.ts'

export type Escrito = {
  readonly meta: string
  readonly campo: string
  readonly clave?: string
  readonly base?: string | null
  readonly valor: string | null
  readonly opId?: string
}

export function direccion(entidad: string, vigencia = 2023, corte = 1): string {
  return `/api/entidades/${entidad}/reportes/seguimiento/${vigencia}/${corte}`
}

export function operacion({ clave = '', base = null, opId = randomUUID(), ...resto }: Escrito) {
  return { ...resto, clave, base, opId, hechoEn: '2023-04-03T08:00:00-05:00' }
}

export function escribir(cliente: Cliente, reporte: string, ...escritos: Escrito[]): Promise<Respuesta> {
  return cliente.post(`${reporte}/operaciones`, { operaciones: escritos.map(operacion) })
}

/** Physical value, and money in its two sources, of the metas 1..cuantas: nothing is left to say of them. */
export async function llenar(cliente: Cliente, entidad: string, reporte: string, cuantas = 3, ejecutado = '5') {
  const escritos = Array.from({ length: cuantas }, (_, i) => meta(entidad, i + 1)).flatMap((numero): Escrito[] => [
    { meta: numero, campo: 'ejecutado', valor: ejecutado },
    ...['comprometido', 'obligado', 'pagado'].map((campo) => ({
      ...{ meta: numero, campo, clave: 'recursos_propios', valor: '500000' },
    })),
  ])
  const respuesta = await escribir(cliente, reporte, ...escritos)
  const malas = respuesta.cuerpo.resultados?.filter((r: { resultado: string }) => r.resultado !== 'guardado')
  if (respuesta.status !== 200 || malas.length > 0) throw new Error(JSON.stringify(malas ?? respuesta.cuerpo))
}

/** Recomputes the audit chain of an entity from its first link. */
export async function cadenaDe({ servicios }: Mundo, entidad: string) {
  const eslabones = await servicios.conexion.db
    .selectFrom('auditoria')
    .select(['n', 'texto', 'hash'])
    .where('cadena', '=', entidad)
    .orderBy('n')
    .execute()
  const cabeza = await servicios.conexion.db
    .selectFrom('auditoria_cabeza')
    .select(['n', 'hash'])
    .where('cadena', '=', entidad)
    .executeTakeFirstOrThrow()
  const ultimo = eslabones.at(-1)
  return { ...comprobarCadena(eslabones), enLaCabeza: ultimo?.n === cabeza.n && cabeza.hash.equals(ultimo.hash) }
}

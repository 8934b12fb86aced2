import { randomBytes } from 'node:crypto'
import type { Instrumento } from '@kpt/domain/calendario'
import type { EntradaMeta } from '@kpt/domain/seguimiento'
import { type Fecha, fechaEn, type Instante, inicioDe, isoBogota, sumarDias } from '@kpt/domain/shared'
import type { Manos } from './manos.ts'
import { apuntesDe } from './valores.ts'

export type CorteDeGuion = {
  readonly entidad: string
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly corte: number
}

export function direccionDe({ entidad, instrumento, vigencia, corte }: CorteDeGuion): string {
  return `/api/entidades/${entidad}/reportes/${instrumento}/${vigencia}/${corte}`
}

/** Fills a part of the metas of a corte, by the same saving as the screen. */
export async function llenar(manos: Manos, donde: CorteDeGuion, parte: number, ahora: Instante): Promise<void> {
  const { filas } = (await manos.get(`${direccionDe(donde)}/metas`)) as { filas: EntradaMeta[] }
  const operaciones = filas.slice(0, Math.ceil(filas.length * parte)).flatMap((fila) =>
    apuntesDe(fila, donde.corte).map(({ campo, clave, valor }) => ({
      meta: fila.meta,
      campo,
      clave,
      base: campo === 'ejecutado' ? fila.valores.ejecutado : (fila.valores.fuentes[clave]?.[campo] ?? null),
      valor,
    })),
  )
  await guardar(manos, donde, operaciones, ahora)
}

type Escrito = { readonly meta: string; readonly campo: string; readonly clave: string; readonly valor: string }

/** By the same saving as the screen; `base` is what stood there. */
export async function guardar(
  manos: Manos,
  donde: CorteDeGuion,
  escritos: readonly (Escrito & { readonly base: string | null })[],
  ahora: Instante,
): Promise<void> {
  const operaciones = escritos.map((escrito) => ({ ...escrito, opId: uuid7(ahora), hechoEn: isoBogota(ahora) }))
  for (let i = 0; i < operaciones.length; i += 500) {
    const { resultados } = await manos.post(`${direccionDe(donde)}/operaciones`, {
      operaciones: operaciones.slice(i, i + 500),
    })
    const malo = resultados.find((r: { resultado: string }) => r.resultado !== 'guardado')
    if (malo) throw new Error(`the demonstration could not save: ${JSON.stringify(malo)}`)
  }
}

export async function enviar(manos: Manos, donde: CorteDeGuion): Promise<number> {
  const { version } = await manos.post(`${direccionDe(donde)}/envio`)
  return version
}

export type Revision = {
  readonly revision: 'ajustes' | 'valida'
  readonly vence: Fecha
  /** What is asked to be adjusted, and why. */
  readonly metas: readonly { readonly meta: string; readonly motivo: string }[]
  readonly motivo: string
}

/** What the reviewer does with a submitted version. */
export async function revisar(manos: Manos, donde: CorteDeGuion, version: number, pedido: Revision): Promise<void> {
  const { revision, vence, metas, motivo } = pedido
  await manos.post(`${direccionDe(donde)}/revision`, { version })
  if (revision === 'valida') await manos.post(`${direccionDe(donde)}/validacion`, { version, observaciones: null })
  else await manos.post(`${direccionDe(donde)}/ajustes`, { version, general: false, motivo, vence, metas })
}

/** Ten days from today, inside the year that is reported. */
export function plazoDeAjustes(vigencia: number, hoy: Instante): Fecha {
  const diez = sumarDias(fechaEn(hoy), 10)
  const ultimo = `${vigencia}-12-31`
  return diez < ultimo ? diez : ultimo
}

export function mediodia(fecha: Fecha): Instante {
  return inicioDe(fecha) + 12 * 3_600_000
}

/** UUIDv7: the moment, then chance. */
function uuid7(ahora: Instante): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(ahora, 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

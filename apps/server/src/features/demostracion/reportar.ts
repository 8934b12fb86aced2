import { randomBytes } from 'node:crypto'
import type { EntradaMeta } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Manos } from './manos.ts'
import { apuntesDe } from './valores.ts'

export type CorteDeGuion = { readonly entidad: string; readonly vigencia: number; readonly corte: number }

export function direccionDe({ entidad, vigencia, corte }: CorteDeGuion): string {
  return `/api/entidades/${entidad}/reportes/seguimiento/${vigencia}/${corte}`
}

/** Fills a part of the metas of a corte, by the same saving as the screen. */
export async function llenar(manos: Manos, donde: CorteDeGuion, parte: number, ahora: Instante): Promise<void> {
  const { filas } = (await manos.get(`${direccionDe(donde)}/metas`)) as { filas: EntradaMeta[] }
  const operaciones = filas.slice(0, Math.ceil(filas.length * parte)).flatMap((fila) =>
    apuntesDe(fila, donde.corte).map(({ campo, clave, valor }) => ({
      opId: uuid7(ahora),
      meta: fila.meta,
      campo,
      clave,
      base: campo === 'ejecutado' ? fila.valores.ejecutado : (fila.valores.fuentes[clave]?.[campo] ?? null),
      valor,
      hechoEn: isoBogota(ahora),
    })),
  )
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

/** What the reviewer does with a submitted version. */
export async function revisar(
  manos: Manos,
  donde: CorteDeGuion,
  version: number,
  { revision, vence }: { revision: 'ajustes' | 'valida'; vence: string },
): Promise<void> {
  await manos.post(`${direccionDe(donde)}/revision`, { version })
  if (revision === 'valida') {
    await manos.post(`${direccionDe(donde)}/validacion`, { version, observaciones: null })
    return
  }
  const metas = [1, 2].map((i) => ({
    meta: `${donde.entidad}-M-000${i}`,
    motivo: 'La cifra reportada no coincide con el soporte que la acompaña (solicitud inventada).',
  }))
  const motivo = 'Revise las metas señaladas y explique la diferencia (solicitud inventada).'
  await manos.post(`${direccionDe(donde)}/ajustes`, { version, general: false, motivo, vence, metas })
}

/** UUIDv7: the moment, then chance. */
function uuid7(ahora: Instante): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(ahora, 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

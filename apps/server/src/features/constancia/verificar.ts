// For anybody, by the number alone: what the receipt says and how its version stands today.
import { createHash } from 'node:crypto'
import { leerRecibo, situacionConstancia } from '@kpt/domain/reportes'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { armarHechos, selloDe } from './armar.ts'
import { findConstancia, findHoy } from './constancia.repo.ts'
import { pdfDe } from './guardados.ts'

export async function verificarConstancia(ctx: ContextoPublico, recibo: string) {
  const hechos = await hechosDe(ctx, recibo)
  const { vigente, ultima, retiradaEn } = await findHoy(
    ctx.db,
    { ...hechos, entidad: hechos.entidad.codigo },
    hechos.version,
  )
  const situacion = situacionConstancia({ version: hechos.version, vigente, ultima, retirada: retiradaEn !== null })
  return { situacion, ultima, retiradaEn, hechos, sello: selloDe(hechos) }
}

export async function verHuellaConstancia(ctx: ContextoPublico, recibo: string) {
  const pdf = await pdfDe(await hechosDe(ctx, recibo))
  return { pdf: createHash('sha256').update(pdf).digest('hex') }
}

async function hechosDe({ db, servicios }: ContextoPublico, recibo: string) {
  const fila = leerRecibo(recibo) && (await findConstancia(db, recibo))
  return armarHechos(servicios, fila || rechazar('constancia.no_existe', {}))
}

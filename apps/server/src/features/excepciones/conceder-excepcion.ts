import type { concederExcepcion as definicion, PeticionDe } from '@kpt/contract'
import type { Firmante } from '@kpt/domain/calendario'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { concederMedida } from '../medidas/index.ts'
import { findSucesos, type Suceso } from './excepcion.repo.ts'
import { moverExcepcion, tomarExcepcion } from './mover-excepcion.ts'

/** Grants what was asked, by the same act as any measure and in the same transaction: either both are there or none. */
export async function concederExcepcion(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { efecto, fecha, documento, actoFecha, motivo } = cuerpo
  const tomada = await tomarExcepcion(ctx, params.numero, 'conceder', null)
  const { alcance, filas } = tomada.excepcion
  const historia = await findSucesos(ctx.db, params.numero)
  const { numero: medida } = await concederMedida(ctx, {
    ...{ clase: 'excepcion', efecto, alcance, documento, actoFecha, motivo },
    filas: filas.map((fila) => ({ ...fila, fecha })),
    ...{ pide: firmanteDe(historia, 'solicitar'), avala: firmanteDe(historia, 'avalar') },
  })
  await moverExcepcion(ctx, tomada, medida)
  return { estado: tomada.suceso.estado, medida }
}

/** What a gobernación asked for has no endorsement apart: it is named once, as who asked. */
function firmanteDe(historia: readonly Suceso[], acto: Suceso['acto']): Firmante | null {
  const suceso = historia.find((s) => s.acto === acto)
  return suceso ? { organismo: suceso.organismo, persona: suceso.persona } : null
}

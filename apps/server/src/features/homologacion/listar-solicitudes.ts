import type { listarSinEquivalente as definicion, PeticionDe } from '@kpt/contract'
import { fechaEn, sumarDias } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findDepartamentos, searchSinEquivalente } from '../sin-equivalente/index.ts'
import { solicitudVisible } from './visible.ts'

/** The desk of whoever answers, and the requests of whoever asks. */
export async function listarSolicitudes(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof definicion>) {
  const { pagina, tamano, dias, ...filtro } = consulta
  const hastaEl = dias === undefined ? undefined : sumarDias(fechaEn(ctx.ahora), -dias)
  const { db, alcance, servicios } = ctx
  const { total, solicitudes } = await searchSinEquivalente(db, alcance, { ...filtro, hastaEl }, { pagina, tamano })
  const { territorio } = servicios.referencia
  const codigos = await findDepartamentos(db, alcance)
  const departamentos = codigos
    .map((codigo) => ({ codigo, nombre: territorio.get(codigo)?.nombre ?? codigo }))
    .sort((a, b) => a.nombre.localeCompare(b.nombre, 'es'))
  return { total, pagina, tamano, filas: solicitudes.map((s) => solicitudVisible(ctx, s)), departamentos }
}

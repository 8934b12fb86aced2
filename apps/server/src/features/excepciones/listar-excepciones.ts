import type { listarExcepciones as definicion, PeticionDe } from '@kpt/contract'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { cronogramasDe } from '../medidas/index.ts'
import { findDepartamentos, searchExcepciones } from './lista.repo.ts'
import { excepcionVisible } from './visible.ts'

/** The queue of whoever decides, and the requests of whoever asks. */
export async function listarExcepciones(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof definicion>) {
  const { pagina, tamano, ...filtro } = consulta
  const { total, excepciones } = await searchExcepciones(ctx.db, ctx.alcance, filtro, { pagina, tamano })
  const cronogramas = await cronogramasDe(
    ctx.db,
    excepciones.flatMap((e) => e.filas),
  )
  const filas = excepciones.map((excepcion) => excepcionVisible(ctx, excepcion, cronogramas))
  const { territorio } = ctx.servicios.referencia
  const codigos = await findDepartamentos(ctx.db, ctx.alcance)
  const departamentos = codigos.map((codigo) => ({ codigo, nombre: territorio.get(codigo)?.nombre ?? codigo }))
  departamentos.sort((a, b) => a.nombre.localeCompare(b.nombre, 'es'))
  return { total, pagina, tamano, filas, departamentos }
}

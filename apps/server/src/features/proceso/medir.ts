// The indicators of a corte for the country, each department and each entity, out of the same rows: what one adds the other adds.
import { indicadoresDe, type ProcesoDeReporte } from '@kpt/domain/revision'
import { llano } from '@kpt/domain/shared'
import { alcanceInterno, type ContextoPublico } from '../../platform/http/index.ts'
import { type ClaveCorte, findCorteDelTablero } from '../tablero/index.ts'
import { findMedidos, findSucesosMedidos } from './proceso.repo.ts'

type Quien = Pick<ContextoPublico, 'db' | 'ahora' | 'servicios'>

/** Every obligated entity of the corte with what is on record of it. */
export async function medirProceso({ db, ahora, servicios }: Quien, clave: ClaveCorte) {
  // Who reported is public, and so is how the process goes: the country, whoever asks.
  const tablero = await findCorteDelTablero({ db, ahora, servicios, alcance: alcanceInterno() }, clave)
  const medidos = await findMedidos(db, clave)
  const sucesos = await findSucesosMedidos(db, clave)
  const filas = tablero.entidades.map((entidad) => {
    const medido = medidos.get(entidad.codigo)
    const proceso: ProcesoDeReporte = {
      hecho: tablero.hechoDe(entidad, medido?.primerEnvio ?? null),
      enviado: medido ? { ...medido, sucesos: sucesos.get(entidad.codigo) ?? [] } : null,
    }
    return { entidad, proceso }
  })
  return { tablero, filas }
}

export async function verProceso(ctx: Quien, clave: ClaveCorte) {
  const { tablero, filas } = await medirProceso(ctx, clave)
  const { territorio } = ctx.servicios.referencia
  const porDepartamento = Map.groupBy(filas, (f) => f.entidad.departamento)
  return {
    demostracion: tablero.cronograma.demostracion,
    entidades: filas.length,
    total: indicadoresDe(filas.map((f) => f.proceso)),
    departamentos: [...porDepartamento].map(([codigo, suyas]) => ({
      ...{ codigo, nombre: territorio.get(codigo)?.nombre ?? codigo, entidades: suyas.length },
      indicadores: indicadoresDe(suyas.map((f) => f.proceso)),
    })),
  }
}

type Filtro = {
  readonly pagina: number
  readonly tamano: number
  readonly departamento?: string | undefined
  readonly texto?: string | undefined
}

export async function listarProceso(
  ctx: Quien,
  clave: ClaveCorte,
  { pagina, tamano, departamento, texto = '' }: Filtro,
) {
  const { filas } = await medirProceso(ctx, clave)
  const suyas = filas.filter(
    ({ entidad }) =>
      (departamento === undefined || entidad.departamento === departamento) &&
      llano(`${entidad.codigo} ${entidad.nombre}`).includes(llano(texto)),
  )
  const desde = (pagina - 1) * tamano
  return {
    ...{ total: suyas.length, pagina, tamano },
    filas: suyas.slice(desde, desde + tamano).map((fila) => filaVisible(ctx, fila)),
  }
}

type FilaMedida = Awaited<ReturnType<typeof medirProceso>>['filas'][number]

export function filaVisible({ servicios }: Pick<Quien, 'servicios'>, { entidad, proceso }: FilaMedida) {
  const departamento = servicios.referencia.territorio.get(entidad.departamento)?.nombre ?? entidad.departamento
  return {
    entidad: { codigo: entidad.codigo, nombre: entidad.nombre, departamento },
    hecho: proceso.hecho,
    indicadores: indicadoresDe([proceso]),
  }
}

import { obligado } from '@kpt/domain/calendario'
import { type EstadoReporte, vidaDelReporte } from '@kpt/domain/reportes'
import { type NivelRiesgo, type Riesgo, riesgoDe, type Unidad } from '@kpt/domain/revision'
import { type Atributos, atributoEn, type Entidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { type ClaveCorte, findCorteDelTablero } from '../tablero/index.ts'
import { findEnviados } from './elegible.repo.ts'

export type Elegible = {
  readonly entidad: Entidad
  readonly estado: EstadoReporte
  readonly version: number
  readonly riesgo: Riesgo
  readonly unidad: Omit<Unidad, 'estrato'>
}

const SELECCIONABLES = vidaDelReporte.find((t) => t.acto === 'seleccionar')?.desde ?? []

/** Reports of a corte that DNP may select: submitted or validated, of those that a gobernación reviews (R4.3). By entity. */
export async function findElegibles(ctx: Lectura, clave: ClaveCorte): Promise<Elegible[]> {
  await findCorteDelTablero(ctx, clave)
  const { territorio, reglas, atributos } = ctx.servicios.referencia
  const enviados = await findEnviados(ctx.db, ctx.alcance, clave, SELECCIONABLES)
  return enviados.flatMap(({ entidad: codigo, estado, version, hechos }) => {
    const entidad = territorio.get(codigo)
    if (!entidad) return []
    const deber = obligado(reglas, entidad, clave.instrumento, clave.vigencia)
    if (!deber.obligado || deber.revisor !== 'gobernacion') return []
    const riesgo = riesgoDe(hechos)
    const unidad = unidadDe(entidad, atributos.get(codigo), clave.vigencia, riesgo.nivel)
    return [{ entidad, estado, version, riesgo, unidad }]
  })
}

function unidadDe(entidad: Entidad, atributos: Atributos | undefined, vigencia: number, riesgo: NivelRiesgo) {
  const { codigo, nombre, departamento } = entidad
  return {
    ...{ entidad: codigo, nombre, departamento, riesgo },
    categoria: atributoEn(atributos?.categorias, vigencia) ?? 'sin',
    grupo: atributoEn(atributos?.gruposMdm, vigencia) ?? 'sin',
  }
}

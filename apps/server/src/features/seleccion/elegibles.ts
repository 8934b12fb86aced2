import { obligado } from '@kpt/domain/calendario'
import { type EstadoReporte, vidaDelReporte } from '@kpt/domain/reportes'
import type { Riesgo, Unidad } from '@kpt/domain/revision'
import { type Atributos, atributoEn, type Entidad } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { riesgosDelCorte } from '../mesa/index.ts'
import { type ClaveCorte, findCorteDelTablero } from '../tablero/index.ts'
import { findEnviados } from './elegible.repo.ts'

export type Elegible = {
  readonly entidad: Entidad
  readonly estado: EstadoReporte
  readonly version: number
  /** As the desk measures it; null while nobody has counted what it is made of. */
  readonly riesgo: Riesgo | null
  readonly unidad: Omit<Unidad, 'estrato'>
}

const SELECCIONABLES = vidaDelReporte.find((t) => t.acto === 'seleccionar')?.desde ?? []

/**
 * Reports of a corte that DNP may select: submitted or validated, of those that a gobernación reviews (R4.3). By entity. `medir`: the risk of
 * all of them is needed now.
 */
export async function findElegibles(ctx: Lectura, clave: ClaveCorte, medir = false): Promise<Elegible[]> {
  await findCorteDelTablero(ctx, clave)
  const { territorio, reglas, atributos } = ctx.servicios.referencia
  const enviados = (await findEnviados(ctx.db, ctx.alcance, clave, SELECCIONABLES)).filter(({ entidad: codigo }) => {
    const entidad = territorio.get(codigo)
    const deber = entidad && obligado(reglas, entidad, clave.instrumento, clave.vigencia)
    return deber?.obligado && deber.revisor === 'gobernacion'
  })
  const riesgos = await riesgosDelCorte(ctx, clave, enviados, medir)
  return enviados.flatMap(({ entidad: codigo, estado, version }) => {
    const entidad = territorio.get(codigo)
    if (!entidad) return []
    const riesgo = riesgos.get(codigo) ?? null
    const unidad = unidadDe(entidad, atributos.get(codigo), clave.vigencia, riesgo?.nivel ?? 'sin')
    return [{ entidad, estado, version, riesgo, unidad }]
  })
}

function unidadDe(entidad: Entidad, atributos: Atributos | undefined, vigencia: number, riesgo: Unidad['riesgo']) {
  const { codigo, nombre, departamento } = entidad
  return {
    ...{ entidad: codigo, nombre, departamento, riesgo },
    categoria: atributoEn(atributos?.categorias, vigencia) ?? 'sin',
    grupo: atributoEn(atributos?.gruposMdm, vigencia) ?? 'sin',
  }
}

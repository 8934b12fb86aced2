// What the country needs to know, read from the database: who must report, the calendars, the catalogue, the sources, the formulas.
import { obligado } from '@kpt/domain/calendario'
import { fuentesDe } from '@kpt/domain/catalogo'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Servicios } from '../../../platform/servicios.ts'
import { findCronograma } from '../../calendario/index.ts'
import { findListasFuentes, findVersionVigente } from '../../catalogo/index.ts'
import { findMetodologia } from '../../reportes/index.ts'
import { CUENTA_DNP, cuentaDeLideres, cuentaDeRevision } from './cuentas-del-pais.ts'
import { findIndicadores } from './pais.repo.ts'
import type { EntidadDelPais, Pais, VigenciaDelPais } from './pais.ts'

const SEMILLA = 'kpt'

/** The period of government of a day. */
export function periodoDe({ referencia }: Servicios, hoy: Instante) {
  const vigencia = Number(fechaEn(hoy).slice(0, 4))
  const periodo = referencia.periodos.find((p) => p.desde <= vigencia && vigencia <= p.hasta)
  if (!periodo) throw new Error(`no period of government holds ${vigencia}`)
  return { periodo, vigencia }
}

export async function readPais(servicios: Servicios, hoy: Instante): Promise<Pais> {
  const { db } = servicios.conexion
  const { periodo, vigencia: ultima } = periodoDe(servicios, hoy)
  const vigencias: VigenciaDelPais[] = []
  for (let vigencia = periodo.desde; vigencia <= ultima; vigencia += 1) {
    const cronograma = await findCronograma(db, 'seguimiento', vigencia)
    if (cronograma) vigencias.push({ vigencia, cronograma, metodologia: await findMetodologia(db, vigencia) })
  }
  const version = await findVersionVigente(db, fechaEn(hoy))
  const listas = await findListasFuentes(db)
  const claves = (ambito: 'departamental' | 'municipal') =>
    fuentesDe(listas, ambito, periodo.desde).map(({ clave }) => clave)
  return {
    ...{ semilla: SEMILLA, hoy, periodo, vigencias },
    indicadores: version === null ? [] : await findIndicadores(db, version),
    fuentes: { departamental: claves('departamental'), municipal: claves('municipal') },
  }
}

/** Those that must report the current vigencia, in the order of their codes, each with its authors. */
export function entidadesDelPais({ referencia }: Servicios, hoy: Instante): EntidadDelPais[] {
  const { territorio, reglas } = referencia
  const vigencia = Number(fechaEn(hoy).slice(0, 4))
  return [...territorio.values()].flatMap(({ codigo, nombre, tipo, departamento, ...fechas }) => {
    const entidad = { codigo, nombre, tipo, departamento }
    const deber = obligado(reglas, { ...entidad, ...fechas }, 'seguimiento', vigencia)
    const suyo = territorio.get(departamento)
    if (!deber.obligado || !suyo) return []
    const gobernacion = { cuenta: cuentaDeRevision(suyo).id, rol: 'revisor_gobernacion' }
    const dnp = { cuenta: CUENTA_DNP.id, rol: 'analista_dnp' }
    const { revisor } = deber
    const lider = { cuenta: cuentaDeLideres(suyo).id, rol: 'usuario_lider' }
    return [{ ...entidad, revisor, lider, revisora: revisor === 'dnp' ? dnp : gobernacion }]
  })
}

import { brechaDeRedondeo, type FuentePlurianual, planPlurianual, type SumaPlurianual } from '@kpt/domain/planes'
import { fechaEn, sumTexts, toText } from '@kpt/domain/shared'
import { findNombresDeCodigos } from '../catalogo/index.ts'
import { conPropias, elegirVersion, type FuenteNombrada, fuentesDeEntidad, type Lector } from '../planes/index.ts'

/** Of the version asked for, or of the current one; sources in the official order. */
export async function verPlurianual(lector: Lector, entidad: string, pedida?: number) {
  const { db, ahora } = lector
  const { plan, version, fila } = await elegirVersion(lector, entidad, pedida)
  const { lineas, vigencias, fueraDelPeriodo, sgr, ...todo } = planPlurianual(plan)
  const oficiales = await fuentesDeEntidad(db, entidad, plan.periodo)
  const codigos = lineas.flatMap((linea) => linea.programas.map((p) => p.codigo))
  const nombres = await findNombresDeCodigos(db, fechaEn(ahora), codigos)
  return {
    ...{ version: version.version, finalizada: fila.versionFinalizada === version.version },
    ...{ vigencias: [...vigencias], fueraDelPeriodo },
    brechaDeRedondeo: brechaDeRedondeo(lineas.map((linea) => linea.total)),
    ...sumaDe(todo, oficiales),
    lineas: lineas.map(({ consecutivo, nombre, programas, ...suya }) => ({
      ...{ consecutivo, nombre, ...sumaDe(suya, oficiales) },
      programas: programas.map(({ codigo, ...delPrograma }) => ({
        ...{ codigo, nombre: nombres.get(codigo) ?? '', ...sumaDe(delPrograma, oficiales) },
      })),
    })),
    sgr: {
      ...{ bienios: Object.keys(sgr.porBienio), porBienio: { ...sgr.porBienio } },
      total: toText(sumTexts(Object.values(sgr.porBienio))),
      iniciativas: sgr.iniciativas.map((i) => ({ ...i, porBienio: { ...i.porBienio } })),
    },
  }
}

function sumaDe({ metas, total, porVigencia, fuentes }: SumaPlurianual, oficiales: readonly FuenteNombrada[]) {
  return { metas, total, porVigencia: { ...porVigencia }, fuentes: nombradas(fuentes, oficiales) }
}

function nombradas(fuentes: readonly FuentePlurianual[], oficiales: readonly FuenteNombrada[]) {
  const porClave = new Map(fuentes.map((f) => [f.fuente, f]))
  return conPropias(oficiales, porClave.keys()).flatMap(({ clave, nombre }) => {
    const suya = porClave.get(clave)
    return suya ? [{ clave, nombre, total: suya.total, porVigencia: { ...suya.porVigencia } }] : []
  })
}

import { abarca, territorioDe } from '@kpt/domain/acceso'
import { faltantes, type TotalesPlan, totalesPlan, vigenciasDe } from '@kpt/domain/planes'
import { agruparHallazgos } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { Persona } from '../../platform/http/index.ts'
import { findDocumento } from '../cargas/index.ts'
import { agruparFaltantes } from './agrupar.ts'
import { elegirVersion, type Lector, type VersionElegida } from './elegir.ts'
import { fuentesDeEntidad, totalesPorFuente } from './fuentes-plan.ts'
import { hallazgosDeVersion } from './hallazgos-version.ts'
import { type ActoFila, findActo } from './planes.repo.ts'
import { resolucionDe } from './resolucion.ts'
import { findSustentos, type SustentoFila } from './sustento.repo.ts'
import { estadoSustento } from './sustento-plan.ts'

/** The plan as a person opens it: every total is the exact sum of what its metas say. */
export async function verPlan(lector: Lector & { readonly persona: Persona }, entidad: Entidad, pedida?: number) {
  const { codigo } = entidad
  const elegida = await elegirVersion(lector, codigo, pedida)
  const { fila, version, plan } = elegida
  const hallazgos = await hallazgosDeVersion(lector, elegida)
  const acto = await findActo(lector.db, lector.alcance, elegida.clave)
  const sustentos = await findSustentos(lector.db, lector.alcance, elegida.clave)
  const { clases, falta } = await estadoSustento(lector, elegida, sustentos)
  const vigencias = vigenciasDe(plan.periodo)
  const oficiales = await fuentesDeEntidad(lector.db, codigo, plan.periodo)
  const totales = totalesPlan(plan)
  const { homologadas, exceptuadas, enEspera } = await resolucionDe(lector, elegida)
  return {
    entidad: codigo,
    nombrePlan: plan.nombrePlan,
    periodo: { ...plan.periodo },
    vigencias,
    estado: fila.estado,
    version: version.version,
    versionFinalizada: fila.versionFinalizada,
    metas: plan.metas.length,
    lineas: lineasDe(elegida, totales),
    fuentes: totalesPorFuente(totales.porVigenciaFuente, oficiales),
    totales: { ...totales.porVigencia },
    total: totales.total,
    ...{ homologadas, exceptuadas, enEspera },
    acto: acto && (await actoVisible(lector, codigo, acto)),
    falta: agruparFaltantes(faltantes(acto, hallazgos)),
    hallazgos: agruparHallazgos(hallazgos),
    indicadoresResultado: plan.indicadoresResultado.length,
    versiones: versionesDe(elegida, sustentos),
    sustento: clases.length === 0 ? null : { clases: [...clases], falta: [...falta] },
    puedeEditar: puedeEditar(lector.persona, entidad),
  }
}

/** The act with its document, as the contract shows it. */
export async function actoVisible({ db, alcance }: Lector, entidad: string, { documento, ...acto }: ActoFila) {
  const guardado = documento === null ? null : await findDocumento(db, alcance, entidad, documento)
  return {
    ...acto,
    documento: guardado && { sha256: guardado.sha256, nombre: guardado.nombre, bytes: guardado.bytes },
  }
}

/** The lines of the plan in their order; then those that only its metas name. */
function lineasDe({ plan }: VersionElegida, { porLinea }: TotalesPlan) {
  const nombres = new Map(plan.lineas.map((linea) => [linea.consecutivo, linea.nombre]))
  return Object.entries(porLinea).map(([consecutivo, { porVigencia, total }]) => ({
    consecutivo,
    nombre: nombres.get(consecutivo) ?? '',
    metas: plan.metas.filter((meta) => meta.linea === consecutivo).length,
    totales: { ...porVigencia },
    total,
  }))
}

function versionesDe({ fila, versiones }: VersionElegida, sustentos: readonly SustentoFila[]) {
  return versiones.map(({ version, sha256, metas, creadaEn, autor, origen }) => ({
    ...{ version, sha256, metas, creadaEn, autor, origen },
    sustentos: sustentos.filter((s) => s.version === version).map(({ acto, razon }) => ({ acto, razon })),
    vigente: version === fila.version,
  }))
}

function puedeEditar(persona: Persona, entidad: Entidad): boolean {
  const territorio = territorioDe(persona, 'plan.editar')
  return territorio !== null && abarca(territorio, entidad)
}

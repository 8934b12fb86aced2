// The invented plan of an entity as a workbook of SisPT, for whoever wants to try the upload.
import { type PlanLeido, vigenciasDe } from '@kpt/domain/planes'
import type { LibroSispt, MetaSispt } from '../libro-sispt.ts'

export function libroDe(plan: PlanLeido, nombre: string): LibroSispt {
  const vigencias = vigenciasDe(plan.periodo)
  return {
    ...{ entidad: plan.entidad, nombre, nombrePlan: plan.nombrePlan, desde: plan.periodo.desde },
    lineas: plan.lineas.map((linea) => linea.nombre),
    metas: plan.metas.map((meta) => metaDe(meta, vigencias)),
    resultados: plan.indicadoresResultado.map((r) => ({ nombre: r.nombre, meta: numero(r.metaCuatrienio) })),
  }
}

function metaDe(meta: PlanLeido['metas'][number], vigencias: readonly string[]): MetaSispt {
  const claves = new Set(vigencias.flatMap((v) => Object.keys(meta.fuentes[v] ?? {})))
  const deFuente = (clave: string) => vigencias.map((v) => numero(meta.fuentes[v]?.[clave] ?? null))
  return {
    codigo: meta.codigoSispt,
    linea: Number(meta.linea.slice('LE-'.length)),
    indicador: meta.indicador ?? '',
    texto: meta.personalizacion,
    unidad: meta.unidad,
    meta: numero(meta.metaCuatrienio),
    acumulacion: meta.tipoAcumulacion === 'acumulativo' ? 'Acumulativo' : 'No acumulativo',
    ods: meta.ods === null ? null : Number(meta.ods),
    programado: vigencias.map((v) => numero(meta.programado[v] ?? null)),
    fuentes: Object.fromEntries([...claves].map((clave) => [clave, deFuente(clave)])),
    bpin: meta.bpin.join(', '),
  }
}

/** As a spreadsheet keeps it. Invented figures have few digits: nothing is lost. */
function numero(texto: string | null): number | null {
  return texto === null ? null : Number(texto)
}

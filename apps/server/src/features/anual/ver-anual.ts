import type { verAnual as definicion, PeticionDe } from '@kpt/contract'
import { abarca, territorioDe } from '@kpt/domain/acceso'
import {
  fuentesAnuales,
  type MetaAnual,
  metasAnuales,
  type Plan,
  totalesAnuales,
  vigenciasDe,
} from '@kpt/domain/planes'
import { decimal, fechaEn, sum, toText } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { Persona } from '../../platform/http/index.ts'
import { findNombresDeCodigos } from '../catalogo/index.ts'
import { conPropias, type FuenteNombrada, fuentesDeEntidad, type Lector } from '../planes/index.ts'
import { type Actividades, findActividades } from './actividades.repo.ts'
import { planDelAnio } from './plan-del-anio.ts'

type Consulta = PeticionDe<typeof definicion>['consulta']

/** The totals are those of the whole document, also when one looks at a page of it or at one dependencia. */
export async function verAnual(
  lector: Lector & { readonly persona: Persona },
  entidad: Entidad,
  vigencia: number,
  { documento, dependencia, pagina, tamano }: Consulta,
) {
  const { db, alcance } = lector
  const { plan, anio, claveAnual, version, fila } = await planDelAnio(lector, entidad.codigo, vigencia)
  const todas = metasAnuales(plan, anio, documento)
  const pedidas = todas.filter(({ meta }) => dependencia === undefined || (meta.dependencia ?? '-') === dependencia)
  const visibles = pedidas.slice((pagina - 1) * tamano, pagina * tamano)
  const numeros = visibles.map(({ meta }) => meta.numero)
  const actividades = await findActividades(db, alcance, claveAnual, numeros)
  const oficiales = await fuentesDeEntidad(db, entidad.codigo, plan.periodo)
  const hoy = fechaEn(lector.ahora)
  const nombres = await findNombresDeCodigos(
    db,
    hoy,
    todas.flatMap(({ meta }) => [meta.sector, meta.programa]),
  )
  return {
    ...{ total: pedidas.length, pagina, tamano, vigencia: anio, vigencias: vigenciasDe(plan.periodo) },
    filas: visibles.map((m) => filaDe(m, { anio, oficiales, nombres, actividades })),
    nombrePlan: plan.nombrePlan,
    version: version.version,
    finalizada: fila.versionFinalizada === version.version,
    valor: toText(sum(todas.map(({ total }) => decimal(total)))),
    sectores: gruposDe(todas, (meta) => meta.sector, nombres),
    dependencias: gruposDe(todas, (meta) => meta.dependencia ?? '', nombresDependencias(plan)),
    fuentes: enOrden(fuentesAnuales(todas), oficiales),
    puedeEditar: puedeEditar(lector.persona, entidad),
  }
}

type Contexto = {
  readonly anio: string
  readonly oficiales: readonly FuenteNombrada[]
  readonly nombres: ReadonlyMap<string, string>
  readonly actividades: ReadonlyMap<string, Actividades>
}

function filaDe({ meta, programado, fuentes, total }: MetaAnual, contexto: Contexto) {
  const { numero, personalizacion, linea, sector, programa, bpin, unidad } = meta
  const { anio, oficiales, nombres, actividades } = contexto
  const suyas = actividades.get(numero) ?? { n: 0, lista: [] }
  return {
    ...{ numero, personalizacion, linea, sector, programa, bpin: [...bpin], unidad, programado, total },
    programaNombre: nombres.get(programa) ?? '',
    dependencia: meta.dependencia ?? '',
    responsable: meta.responsable ?? '',
    trimestres: { ...meta.programadoTrimestral?.[anio] },
    fuentes: enOrden(fuentes, oficiales),
    actividades: { n: suyas.n, lista: [...suyas.lista] },
  }
}

function enOrden(valores: Readonly<Record<string, string>>, oficiales: readonly FuenteNombrada[]) {
  return conPropias(oficiales, Object.keys(valores)).flatMap(({ clave, nombre }) => {
    const valor = Object.hasOwn(valores, clave) ? valores[clave] : undefined
    return valor === undefined || valor === '0' ? [] : [{ clave, nombre, valor }]
  })
}

function gruposDe(
  metas: readonly MetaAnual[],
  clave: (meta: MetaAnual['meta']) => string,
  nombres: ReadonlyMap<string, string>,
) {
  return [...totalesAnuales(metas, clave)].map(([suya, cuenta]) => ({
    ...{ clave: suya, nombre: nombres.get(suya) ?? '' },
    ...cuenta,
  }))
}

function nombresDependencias({ dependencias = [] }: Plan): ReadonlyMap<string, string> {
  return new Map(dependencias.map(({ codigo, nombre }) => [codigo, nombre]))
}

function puedeEditar(persona: Persona, entidad: Entidad): boolean {
  const territorio = territorioDe(persona, 'plan.editar')
  return territorio !== null && abarca(territorio, entidad)
}

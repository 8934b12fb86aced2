import type { ActoCronograma, ArchivoCronogramas, Cronograma } from '@kpt/domain/calendario'
import type { Filas } from './filas.ts'

/** The rows of circulars and cronogramas, in the order in which the tables lean on each other. */
export function filasCalendario({ circulares, cronogramas }: ArchivoCronogramas): Filas[] {
  const actos = cronogramas.flatMap((c) => c.actos.map((acto) => ({ acto, de: clave(c) })))
  const versiones = actos.flatMap(({ acto, de }) => filasVersion(acto, de))
  return [
    { tabla: 'circular', filas: circulares },
    {
      tabla: 'cronograma',
      filas: cronogramas.map((c) => ({ ...clave(c), politica: c.politica, demostracion: c.demostracion })),
    },
    { tabla: 'cronograma_acto', filas: actos.map(({ acto, de }) => filaActo(acto, de)) },
    {
      tabla: 'corte',
      filas: cronogramas.flatMap((c) =>
        c.cortes.map(({ numero, clase, fechaDatos }) => ({ ...clave(c), numero, clase, fecha_datos: fechaDatos })),
      ),
    },
    {
      tabla: 'actividad',
      filas: cronogramas.flatMap((c) => clavesActividad(c).map((k) => ({ ...clave(c), clave: k }))),
    },
    { tabla: 'actividad_version', filas: versiones },
  ]
}

type Clave = Pick<Cronograma, 'instrumento' | 'vigencia'>

function clave({ instrumento, vigencia }: Cronograma): Clave {
  return { instrumento, vigencia }
}

function clavesActividad(cronograma: Cronograma): string[] {
  return [...new Set(cronograma.actos.flatMap((acto) => acto.actividades.map((fila) => fila.clave)))]
}

function filaActo({ circular, numeral, efecto, retira }: ActoCronograma, de: Clave) {
  return { ...de, circular: circular.clave, demostracion: circular.demostracion, numeral, efecto, retira }
}

function filasVersion({ circular, actividades }: ActoCronograma, de: Clave) {
  return actividades.map(({ textoLimite, trasLimite, ...fila }) => ({
    ...de,
    circular: circular.clave,
    ...fila,
    texto_limite: textoLimite,
    tras_limite: trasLimite,
  }))
}

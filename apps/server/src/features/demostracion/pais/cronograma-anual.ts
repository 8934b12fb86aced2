// An invented calendar for an earlier vigencia that has no legal one: a single corte, reported in the first weeks of the next year.
import { type Actividad, type ArchivoCronogramas, type Circular, claveCircular } from '@kpt/domain/calendario'

export function cronogramaAnual(vigencia: number): ArchivoCronogramas {
  const numero = 'Circular de demostración, sin valor legal'
  const circular: Circular = {
    clave: claveCircular(numero, `${vigencia}-01-01`),
    ...{
      numero,
      fecha: `${vigencia}-01-01`,
      expide: 'Demostración',
      firma: null,
      disponible: true,
      demostracion: true,
    },
    asunto: `Calendario inventado para mostrar el sistema en la vigencia ${vigencia}`,
  }
  const siguiente = vigencia + 1
  const datos = `al 31 de diciembre de ${vigencia}`
  return {
    circulares: [circular],
    cronogramas: [
      {
        ...{ instrumento: 'seguimiento', vigencia, politica: 'literal', demostracion: true },
        cortes: [{ numero: 1, clase: 'unico', fechaDatos: `${vigencia}-12-31` }],
        actos: [
          {
            ...{ circular, numeral: '1', efecto: 'fija', retira: [] },
            actividades: [
              {
                ...fila('reporte-corte-1', 1, `(Demostración) Reportar el avance del plan ${datos}.`),
                ...{ clases: ['reporte'], trasLimite: 'recibe' },
                ...{ apertura: `${siguiente}-01-02`, limite: `${siguiente}-02-15`, textoLimite: '15 de febrero' },
              },
              {
                ...fila('ajustes', 2, `(Demostración) Hacer los ajustes de lo reportado ${datos}.`),
                ...{ clases: ['ajustes', 'soporte', 'revision_selectiva', 'cierre'], trasLimite: 'cierra' },
                ...{ apertura: null, limite: `${siguiente}-04-30`, textoLimite: '30 de abril' },
              },
            ],
          },
        ],
      },
    ],
  }
}

function fila(clave: string, orden: number, texto: string) {
  return {
    ...{ clave, orden, item: String(orden), texto, corte: 1, medio: 'KPT (demostración)' },
    responsable: 'Alcaldías y gobernaciones (demostración)',
    obligados: ['municipio', 'distrito', 'departamento'],
  } satisfies Partial<Actividad>
}

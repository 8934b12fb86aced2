import {
  type Actividad,
  type ArchivoCronogramas,
  type Circular,
  type Corte,
  claveCircular,
} from '@kpt/domain/calendario'

const MESES = ['marzo', 'junio', 'septiembre', 'diciembre'] as const
const DATOS = ['03-31', '06-30', '09-30', '12-31'] as const
const LIMITES = ['04-15', '07-15', '10-15', '12-31'] as const

/**
 * An invented calendar for a vigencia: four cortes, each opening the day after the limit before it, so that one of them is open on any
 * day of the year. It follows the pattern of Circular 0009-4 de 2023 and says on its face that it has no legal value.
 */
export function cronogramaDeDemostracion(vigencia: number): ArchivoCronogramas {
  const circular: Circular = {
    clave: claveCircular('Circular de demostración, sin valor legal', `${vigencia}-01-01`),
    numero: 'Circular de demostración, sin valor legal',
    fecha: `${vigencia}-01-01`,
    asunto: `Calendario inventado para mostrar el sistema en la vigencia ${vigencia}`,
    expide: 'Demostración',
    firma: null,
    disponible: true,
    demostracion: true,
  }
  const numeros = [0, 1, 2, 3] as const
  return {
    circulares: [circular],
    cronogramas: [
      {
        instrumento: 'seguimiento',
        vigencia,
        politica: 'literal',
        demostracion: true,
        cortes: numeros.map((i) => corte(vigencia, i)),
        actos: [
          {
            circular,
            numeral: '1',
            efecto: 'fija',
            retira: [],
            actividades: numeros.map((i) => actividad(vigencia, i)),
          },
        ],
      },
    ],
  }
}

type Indice = 0 | 1 | 2 | 3

function corte(vigencia: number, i: Indice): Corte {
  return { numero: i + 1, clase: i === 3 ? 'corte_definitivo' : 'corte_parcial', fechaDatos: `${vigencia}-${DATOS[i]}` }
}

function actividad(vigencia: number, i: Indice): Actividad {
  const definitivo = i === 3
  const dia = DATOS[i].slice(3)
  return {
    clave: `reporte-corte-${i + 1}`,
    orden: i + 1,
    item: String(i + 1),
    texto: `(Demostración) Reportar el avance del plan con corte al ${dia} de ${MESES[i]} de ${vigencia}${definitivo ? ', y hacer los ajustes de lo reportado' : ''}.`,
    responsable: 'Alcaldías y gobernaciones (demostración)',
    medio: 'KPT (demostración)',
    textoLimite: `${definitivo ? 'Corte definitivo' : 'Corte parcial'} ${LIMITES[i]}`,
    clases: definitivo ? ['reporte', 'ajustes', 'soporte', 'revision_selectiva', 'cierre'] : ['reporte'],
    obligados: ['municipio', 'distrito', 'departamento'],
    corte: i + 1,
    apertura: null,
    limite: `${vigencia}-${LIMITES[i]}`,
    trasLimite: definitivo ? 'cierra' : 'recibe',
  }
}

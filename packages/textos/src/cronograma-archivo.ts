// What is wrong in a file of cronogramas and how to mend it. A rule without its sentence does not compile.
import type { IdReglaCronograma } from '@kpt/domain/calendario'
import type { Hallazgo } from '@kpt/domain/shared'

type Detalles = Readonly<Record<string, string>>
type Texto = readonly [mensaje: string | ((d: Detalles) => string), remedio: string]

const ESPERADOS: Readonly<Record<string, string>> = {
  objeto: 'un objeto',
  lista: 'una lista',
  texto: 'un texto que no esté vacío',
  entero: 'un número entero mayor que cero',
  booleano: 'true o false',
  fecha: 'una fecha que exista, AAAA-MM-DD',
}

const TEXTOS: Record<IdReglaCronograma, Texto> = {
  cronograma_forma: [
    (d) => `Aquí debe ir ${ESPERADOS[d.esperado ?? ''] ?? d.esperado}.`,
    'Escriba el valor en esa forma.',
  ],
  cronograma_falta: [(d) => `Falta el campo "${d.campo}".`, 'Agréguelo; si no tiene valor y lo admite, escriba null.'],
  cronograma_campo_desconocido: [(d) => `El campo "${d.campo}" no existe.`, 'Corrija su nombre o quítelo.'],
  cronograma_opcion: ['El valor no es uno de los admitidos.', 'Escoja una de las opciones.'],
  cronograma_circular_desconocida: [
    'La circular no está en este archivo ni registrada.',
    'Agréguela a "circulares", o cítela por número y año (0009-4-2023).',
  ],
  cronograma_circular_repetida: ['La circular está dos veces.', 'Deje una.'],
  cronograma_cronograma_repetido: [
    'El cronograma de este instrumento y vigencia está dos veces.',
    'Una sus actos en uno.',
  ],
  cronograma_sin_cortes: ['El cronograma no tiene cortes.', 'Agregue al menos uno.'],
  cronograma_corte_numero: [
    (d) => `Los cortes se numeran por su orden: aquí va el ${d.esperado}.`,
    'Ordénelos y numérelos desde 1.',
  ],
  cronograma_sin_actos: ['El cronograma no tiene actos.', 'Agregue la circular que lo fija.'],
  cronograma_efecto: [
    (d) => `El efecto de este acto debe ser: ${d.esperado}.`,
    'El primer acto fija el cronograma; los demás lo sustituyen o lo modifican.',
  ],
  cronograma_actos_en_desorden: [
    (d) => `La circular es anterior a la que la precede (${d.anterior}).`,
    'Ponga los actos en el orden de sus fechas.',
  ],
  cronograma_acto_repetido: ['Hay dos actos de la misma circular.', 'Una sus filas en uno.'],
  cronograma_demostracion_mezclada: [
    'Una circular de demostración no puede tocar un cronograma legal, ni al revés.',
    'Sepárelas en cronogramas distintos.',
  ],
  cronograma_acto_sin_texto: [
    'La circular no está disponible y sin embargo trae filas.',
    'Quite las filas, o declare disponible la circular.',
  ],
  cronograma_acto_vacio: ['El acto no trae ni suprime filas.', 'Agregue sus actividades.'],
  cronograma_retira_sobra: ['Solo una modificación suprime filas.', 'Quite "retira" o use el efecto "modifica".'],
  cronograma_retira_desconocida: ['Ningún acto anterior tiene esa actividad.', 'Corrija la clave.'],
  cronograma_clave: ['La clave lleva otros signos.', 'Use minúsculas sin tilde, cifras y guiones: reporte-corte-1.'],
  cronograma_clave_repetida: ['La clave está en dos filas del mismo acto.', 'Dé a cada fila la suya.'],
  cronograma_orden_repetido: ['Dos filas tienen el mismo orden.', 'Numérelas de nuevo.'],
  cronograma_sin_clases: ['La actividad no tiene clases, y por ellas abre y cierra.', 'Agregue al menos una.'],
  cronograma_corte_desconocido: ['El cronograma no tiene ese corte.', 'Agréguelo a "cortes" o corrija el número.'],
  cronograma_reporte_sin_corte: [
    'Una actividad de reporte debe decir de qué corte es.',
    'Escriba el número del corte.',
  ],
  cronograma_apertura_posterior: [
    (d) => `La apertura es posterior al límite (${d.limite}).`,
    'Corrija una de las dos.',
  ],
  cronograma_cierre_recibe: ['La actividad que cierra el cronograma no puede recibir después.', 'Use "cierra".'],
  cronograma_corte_reporte: [
    (d) => `Después del último acto, el corte ${d.corte} tiene ${d.filas} actividades de reporte y debe tener una.`,
    'Revise las clases y los cortes de las filas.',
  ],
  cronograma_cierre: [
    (d) => `Después del último acto hay ${d.filas} actividades que cierran el cronograma y debe haber una.`,
    'Ponga la clase "cierre" en la última.',
  ],
  cronograma_circular_distinta: [
    'Esta circular ya está registrada con otros datos.',
    'Lo publicado no se sobrescribe: deje los datos registrados.',
  ],
  cronograma_registrado_distinto: [
    'Este cronograma ya está registrado con otros cortes u otra política.',
    'Lo publicado no se sobrescribe: deje los registrados y agregue un acto.',
  ],
  cronograma_acto_registrado_distinto: [
    'Este acto ya está registrado y en el archivo es distinto o falta.',
    'Lo publicado no se sobrescribe: repita los actos registrados tal como están y agregue después el nuevo.',
  ],
}

/** Message and remedy of a finding about a file of cronogramas. */
export function textoHallazgoCronograma({ regla, detalles }: Hallazgo): { mensaje: string; remedio: string } {
  const [mensaje, remedio] = TEXTOS[regla as IdReglaCronograma]
  const opciones = detalles.opciones === undefined ? '' : ` Opciones: ${detalles.opciones}.`
  return { mensaje: typeof mensaje === 'string' ? mensaje : mensaje(detalles), remedio: `${remedio}${opciones}` }
}

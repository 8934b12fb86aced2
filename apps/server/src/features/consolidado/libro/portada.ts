// What the book is, of when, by whom, with which rules, and how to read it: whoever gets only the file knows all of it.
import type { Metodologia } from '@kpt/domain/seguimiento'
import type { Instante } from '@kpt/domain/shared'
import {
  contar,
  formatFecha,
  formatInstante,
  formatNumero,
  NOMBRES_BASE_FINANCIERA,
  NOMBRES_CLASE_CORTE,
  NOMBRES_INSTRUMENTO,
} from '@kpt/textos'
import type { ClaveCorte } from '../../tablero/index.ts'
import type { Ambito } from '../ambito.ts'
import type { Situaciones } from '../situaciones.ts'
import type { Tablero } from './resumen.ts'

export type DatosPortada = {
  readonly clave: ClaveCorte
  readonly ambito: Ambito
  readonly pedidoPor: string
  readonly datosEn: Instante
  readonly situaciones: Situaciones
  readonly tablero: Tablero
  readonly metodologia: Metodologia
  /** Names of funding sources by key, of every list. */
  readonly fuentes: ReadonlyMap<string, string>
  /** The metas did not fit comfortably in one sheet. */
  readonly metasPorDepartamento: boolean
  readonly cifrasLargas: number
}

type FilaPortada = readonly [dato: string, valor: string]

export const COLUMNAS_PORTADA = [
  { titulo: 'Dato', valor: ([dato]: FilaPortada) => dato, ancho: 30 },
  { titulo: 'Valor', valor: ([, valor]: FilaPortada) => valor, ancho: 100 },
]

export function filasPortada(datos: DatosPortada): FilaPortada[] {
  const { clave, ambito, pedidoPor, datosEn, situaciones, tablero } = datos
  const { corte } = situaciones.corte
  const demostracion: FilaPortada[] = tablero.demostracion
    ? [
        [
          'DATOS DE DEMOSTRACIÓN',
          'Las entidades existen; los planes, los reportes y las personas son inventados. Sin valor legal.',
        ],
      ]
    : []
  return [
    ...demostracion,
    ['Libro', `${NOMBRES_INSTRUMENTO[clave.instrumento]}. ${ambito.nombre}`],
    ['Corte', `Corte ${clave.corte} de ${clave.vigencia}, ${NOMBRES_CLASE_CORTE[corte.clase].toLowerCase()}`],
    ['Fecha a la que se refieren las cifras', formatFecha(corte.fechaDatos)],
    ['Límite para reportar', tablero.limite ? `${formatFecha(tablero.limite)}, 11:59:59 p. m.` : 'Sin límite fijado'],
    ['Lo enviado y revisado hasta', formatInstante(datosEn, true)],
    ['Preparado por solicitud de', pedidoPor],
    ['En el sistema', `/tablero/${clave.instrumento}/${clave.vigencia}/${clave.corte}`],
    ...cuantos(tablero),
    ...metodologia(datos),
    ['Huella de los insumos', situaciones.huella],
    ['Qué es la huella', HUELLA],
    ...comoLeer(datos),
  ]
}

function cuantos({ total, avance }: Tablero): FilaPortada[] {
  const enviaron = total.oportuno + total.extemporaneo
  const obligadas = contar(total.obligadas, 'entidad obligada', 'entidades obligadas')
  return [
    [
      'De quién',
      `${obligadas}. ${contar(enviaron, 'envió su reporte', 'enviaron su reporte')}; quien no ha enviado no entra en las cifras de avance. El tablero suma además lo último de quien dejó pasar el corte: la hoja «Resumen» trae también esas cifras.`,
    ],
    ['Cuántas metas', contar(avance.metas, 'meta', 'metas')],
    [
      'Validación',
      `${contar(total.validado, 'entidad tiene', 'entidades tienen')} validada la versión que cuenta. Lo demás está enviado y sin validar: es preliminar.`,
    ],
  ]
}

function metodologia({
  metodologia: { version, baseFinanciera, fuentesExcluidas, topePromedio },
  fuentes,
}: DatosPortada): FilaPortada[] {
  const tope =
    topePromedio === null ? 'sin tope' : `hasta ${formatNumero(String(Number(topePromedio) * 100))} % cada una`
  const excluidas = fuentesExcluidas.map((clave) => fuentes.get(clave) ?? clave)
  const fuera = excluidas.length > 0 ? ` Quedan por fuera estas fuentes: ${excluidas.join(', ')}.` : ''
  return [
    [
      'Metodología',
      `Versión ${version}. El avance físico de un grupo es el promedio de sus metas programadas, ${tope}. El financiero es la suma de ${NOMBRES_BASE_FINANCIERA[baseFinanciera]} sobre la suma de lo programado, nunca un promedio.${fuera}`,
    ],
  ]
}

const HUELLA =
  'SHA-256 de una línea por entidad, en el orden de la hoja «Entidades»: código; cumplimiento; estado; versión; SHA-256 de lo enviado; validada (si o no); y, de quien dejó pasar el corte, el corte anterior con que suma en el tablero y el SHA-256 de lo enviado en él. Si alguna cambia, el libro dejó de estar al día.'

function comoLeer({ metasPorDepartamento, cifrasLargas, ambito }: DatosPortada): FilaPortada[] {
  const notas = [
    'Los valores se acumulan dentro de la vigencia hasta la fecha del corte. Una celda vacía es un dato que no hay, no un cero.',
    'Los porcentajes vienen con su numerador y su denominador. El dinero está en pesos, completo.',
    'Los códigos son texto: 05001 conserva su cero.',
    metasPorDepartamento
      ? 'Las metas son tantas que van en una hoja por departamento, todas con las mismas columnas.'
      : 'Las metas van en una sola hoja.',
  ]
  if (ambito.codigo !== 'nacional')
    notas.push('Reúne los municipios del departamento. El reporte de la gobernación misma está en el libro nacional.')
  if (cifrasLargas > 0)
    notas.push(
      `${contar(cifrasLargas, 'cifra de más de 15 dígitos va', 'cifras de más de 15 dígitos van')} como texto: una hoja de cálculo cambiaría sus últimos dígitos.`,
    )
  return notas.map((nota, i) => [i === 0 ? 'Cómo leerlo' : '', nota])
}

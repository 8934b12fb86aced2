// The evaluation that a department makes of the plans of its municipalities (Constitución, art. 344; R4.5): management (who reported) and results.
// It compares without ranking: municipalities go by name.
import type { HechoPublico } from '@kpt/domain/reportes'
import { citasDelInforme, INFORMES, type SeccionInforme, vigenciaCerrada } from '@kpt/domain/seguimiento'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import { contar, formatFecha, formatInstante, NOMBRES_HECHO } from '@kpt/textos'
import {
  alternoBarras,
  CITAS_DE_INFORMES,
  fraseCumplimiento,
  nombreInforme,
  type SumasVistas,
  TITULOS_SECCION,
} from '@kpt/textos/informes'
import type { ClaveCorte, verTablero } from '../../tablero/index.ts'
import { type Celda, type Informe, razonDe, type Seccion, textoDe } from '../forma.ts'
import { deGrupo, entero, pesos } from './celdas.ts'
import { type GrupoVisto, seccionDeGrupos } from './grupos.ts'
import { seccionMetodologia } from './metodologia.ts'
import { seccionResumen } from './resumen.ts'

type MunicipioVisto = {
  readonly entidad: { readonly codigo: string; readonly nombre: string }
  readonly hecho: HechoPublico
  readonly version: number
  readonly validada: boolean
  readonly avance: SumasVistas | null
  /** The earlier corte whose figures stand because this one was missed. */
  readonly sinActualizar: { readonly corte: number; readonly version: number; readonly validada: boolean } | null
}

export type DatosEvaluacion = {
  readonly departamento: { readonly codigo: string; readonly nombre: string }
  readonly clave: ClaveCorte
  readonly tablero: Awaited<ReturnType<typeof verTablero>>
  readonly municipios: readonly MunicipioVisto[]
  readonly grupos: Readonly<Record<'sector' | 'ods', readonly GrupoVisto[]>>
  /** For anybody: figures without verdict stay out, and so do the sums that hold them. */
  readonly soloPublico: boolean
  readonly ahora: Instante
}

export function evaluacionDepartamental(datos: DatosEvaluacion): Informe {
  const { departamento, clave, tablero, ahora, soloPublico } = datos
  const titulo = nombreInforme('departamental', true)
  const recibido = `Con lo recibido hasta el ${formatInstante(ahora)}`
  const corte = `${clave.vigencia}-${clave.corte}`
  return {
    titulo,
    entidad: departamento.nombre,
    subtitulo: `${departamento.nombre} · vigencia ${clave.vigencia}, corte ${clave.corte}`,
    fecha: ahora,
    pie: `${titulo} · ${departamento.nombre} · ${corte} · ${recibido.toLowerCase()}`,
    archivo: `evaluacion-departamental-${departamento.codigo}-${corte}${soloPublico ? '-publicada' : ''}`,
    avisos: [
      ...(tablero.demostracion ? ['Datos de demostración: son inventados.'] : []),
      ...(soloPublico ? ['Solo lleva las cifras que ya fueron validadas.'] : sinValidar(datos)),
    ],
    hechos: [
      ['Departamento', `${departamento.nombre} (código ${departamento.codigo})`],
      ['Datos hasta', formatFecha(tablero.fechaDatos)],
      ['Límite para reportar', tablero.limite ? formatFecha(tablero.limite) : 'El cronograma no lo fija'],
      ['De dónde salen', `${recibido}: las cifras de cada municipio son las de su última versión enviada.`],
      ...citasDelInforme('departamental', true).map((c): [string, string] => ['Lo pide', CITAS_DE_INFORMES[c]]),
    ],
    secciones: INFORMES.departamental.secciones.flatMap((seccion) => escribir(seccion, datos) ?? []),
  }
}

function sinValidar({ municipios }: DatosEvaluacion): string[] {
  const cuantos = municipios.filter((m) => m.version > 0 && !m.validada).length
  return cuantos === 0 ? [] : [`${contar(cuantos, 'reporte está enviado', 'reportes están enviados')} sin validar.`]
}

/** Sums over municipalities hold figures that nobody reviewed as soon as one of them has no verdict. */
function sumasPublicables({ soloPublico, municipios }: DatosEvaluacion): boolean {
  return !soloPublico || municipios.every((m) => !m.avance || isValidada(m))
}

/** Whether the version from which the figures of a municipality come carries a verdict. */
function isValidada({ validada, sinActualizar }: MunicipioVisto): boolean {
  return sinActualizar ? sinActualizar.validada : validada
}

const SIN_SUMAS = 'Se publica cuando todos los reportes enviados hayan sido validados.'

function escribir(seccion: SeccionInforme, datos: DatosEvaluacion): Seccion | null {
  const { tablero, clave, ahora } = datos
  switch (seccion) {
    case 'resumen': {
      const cerrada = vigenciaCerrada(clave.vigencia, tablero.fechaDatos, fechaEn(ahora))
      const parrafos = [fraseCumplimiento(tablero.total)]
      if (!sumasPublicables(datos))
        return { codigo: seccion, titulo: TITULOS_SECCION.resumen, parrafos: [...parrafos, SIN_SUMAS], tablas: [] }
      const resumen = seccionResumen({ plan: tablero.avance, metodologia: tablero.metodologia, cerrada })
      return { ...resumen, parrafos: [...parrafos, ...resumen.parrafos] }
    }
    case 'cumplimiento':
      return seccionCumplimiento(datos)
    case 'municipios':
      return seccionMunicipios(datos)
    case 'sector':
    case 'ods':
      return sumasPublicables(datos)
        ? seccionDeGrupos(seccion, datos.grupos[seccion], tablero.metodologia)
        : { codigo: seccion, titulo: TITULOS_SECCION[seccion], parrafos: [SIN_SUMAS], tablas: [] }
    case 'metodologia':
      return seccionMetodologia(tablero.metodologia)
    default:
      return null
  }
}

function seccionCumplimiento({ municipios }: DatosEvaluacion): Seccion {
  const cuantos = Map.groupBy(municipios, (m) => m.hecho)
  return {
    ...{ codigo: 'cumplimiento', titulo: TITULOS_SECCION.cumplimiento, parrafos: [] },
    tablas: [
      {
        titulo: 'Municipios según su reporte del corte',
        columnas: [
          { titulo: 'Situación', ancho: 3 },
          { titulo: 'Municipios', ancho: 1, cifra: true },
        ],
        filas: [...cuantos].map(([hecho, suyos]) => [NOMBRES_HECHO[hecho], entero(suyos.length)]),
      },
    ],
  }
}

const [FISICO, FINANCIERO] = [4, 6]

function seccionMunicipios(datos: DatosEvaluacion): Seccion {
  const titulo = TITULOS_SECCION.municipios
  const filas = datos.municipios.map((m) => filaMunicipio(m, datos))
  const barras = filas.map((fila) => ({ nombre: textoDe(fila[0]), valor: razonDe(fila[FISICO]) }))
  return {
    ...{ codigo: 'municipios', titulo },
    parrafos: [
      'Por orden alfabético: no es una clasificación. Quien no reportó no tiene cifra, que no es lo mismo que 0 %.',
    ],
    tablas: [{ titulo, columnas: COLUMNAS, filas }],
    grafico: {
      titulo: `${titulo}: físico y financiero de la vigencia`,
      alterno: alternoBarras('avance físico de cada municipio', barras),
      columnas: [FISICO, FINANCIERO],
    },
  }
}

const COLUMNAS = [
  { titulo: 'Municipio', ancho: 2.4 },
  { titulo: 'Reporte', ancho: 1.8 },
  { titulo: 'Validación', ancho: 1.5 },
  { titulo: 'Metas', ancho: 1.2, cifra: true },
  { titulo: 'Físico, vigencia', ancho: 1.2, cifra: true },
  { titulo: 'Físico, cuatrienio', ancho: 1.2, cifra: true },
  { titulo: 'Financiero, vigencia', ancho: 1.2, cifra: true },
  { titulo: 'Programado', ancho: 2, cifra: true },
  { titulo: 'Ejecutado', ancho: 2, cifra: true },
] as const

function filaMunicipio(m: MunicipioVisto, { soloPublico, tablero }: DatosEvaluacion): Celda[] {
  const { baseFinanciera } = tablero.metodologia
  const deEste = m.version === 0 ? 'Sin reporte' : m.validada ? 'Validado' : 'Enviado, sin validar'
  const validacion = m.sinActualizar ? `Sin actualizar: cifras del corte ${m.sinActualizar.corte}` : deEste
  const cabeza = [m.entidad.nombre, NOMBRES_HECHO[m.hecho], validacion]
  if (!m.avance || (soloPublico && !isValidada(m))) {
    const porque = m.avance ? 'Sin validar' : 'Sin reporte'
    return [...cabeza, ...Array.from({ length: COLUMNAS.length - cabeza.length }, () => porque)]
  }
  const { avance } = m
  return [
    ...cabeza,
    entero(avance.metas),
    ...(['fisico', 'fisicoCuatrienio', 'financiero'] as const).map((cual) => deGrupo(avance, cual, baseFinanciera)),
    pesos(avance.programado),
    pesos(avance.ejecutado),
  ]
}

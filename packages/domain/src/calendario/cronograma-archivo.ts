// Circulars and cronogramas written as JSON: the shape of the seed and of any file that an operator loads (R1.1, R1.8).
import { type Hallazgo, isFecha } from '../shared/index.ts'
import {
  addFalta,
  type Faltas,
  readBooleano,
  readEntero,
  readFecha,
  readLista,
  readNulo,
  readObjeto,
  readOpcion,
  readTexto,
} from './archivo-forma.ts'
import {
  type Actividad,
  type ActoCronograma,
  type Circular,
  CLASES_ACTIVIDAD,
  CLASES_CORTE,
  type Corte,
  type Cronograma,
  claveCircular,
  EFECTOS,
  OBLIGADOS,
  POLITICAS,
  TRAS_LIMITE,
} from './cronograma.ts'
import { checkCirculares, checkCronogramas } from './cronograma-coherencia.ts'
import { INSTRUMENTOS } from './instrumento.ts'

export type ArchivoCronogramas = {
  readonly circulares: readonly Circular[]
  readonly cronogramas: readonly Cronograma[]
}

export type LecturaCronogramas =
  | { readonly valor: ArchivoCronogramas; readonly hallazgos: readonly [] }
  | { readonly valor: null; readonly hallazgos: readonly Hallazgo[] }

/**
 * Reads `{circulares: […], cronogramas: […]}`. An act names its circular by number and year (`0029-4-2021`): one of the file, or one of
 * `conocidas`. The path of a finding is a JSON pointer in `campo`.
 */
export function parseCronogramas(json: unknown, conocidas: readonly Circular[] = []): LecturaCronogramas {
  const faltas: Faltas = []
  const raiz = readObjeto(faltas, json, '', ['circulares', 'cronogramas'])
  if (!raiz) return { valor: null, hallazgos: faltas }
  const circulares = readLista(faltas, raiz.circulares, '/circulares', (v, p) => readCircular(faltas, v, p))
  const porClave = new Map([...conocidas, ...circulares].map((c) => [c.clave, c]))
  const cronogramas = readLista(faltas, raiz.cronogramas, '/cronogramas', (v, p) =>
    readCronograma(faltas, v, p, porClave),
  )
  if (faltas.length === 0) {
    checkCirculares(faltas, circulares)
    checkCronogramas(faltas, cronogramas)
  }
  return faltas.length > 0 ? { valor: null, hallazgos: faltas } : { valor: { circulares, cronogramas }, hallazgos: [] }
}

const CAMPOS_CIRCULAR = ['numero', 'fecha', 'asunto', 'expide', 'firma', 'disponible', 'demostracion']

function readCircular(faltas: Faltas, valor: unknown, p: string): Circular | null {
  const o = readObjeto(faltas, valor, p, CAMPOS_CIRCULAR)
  if (!o) return null
  const numero = readTexto(faltas, o.numero, `${p}/numero`)
  const fecha = readFecha(faltas, o.fecha, `${p}/fecha`)
  return {
    clave: isFecha(fecha) ? claveCircular(numero, fecha) : numero,
    numero,
    fecha,
    asunto: readNulo(faltas, o.asunto, `${p}/asunto`, readTexto),
    expide: readTexto(faltas, o.expide, `${p}/expide`),
    firma: readNulo(faltas, o.firma, `${p}/firma`, readTexto),
    disponible: readBooleano(faltas, o.disponible, `${p}/disponible`),
    demostracion: readBooleano(faltas, o.demostracion, `${p}/demostracion`),
  }
}

type Circulares = ReadonlyMap<string, Circular>

function readCronograma(faltas: Faltas, valor: unknown, p: string, circulares: Circulares): Cronograma | null {
  const o = readObjeto(faltas, valor, p, ['instrumento', 'vigencia', 'politica', 'cortes', 'actos'])
  if (!o) return null
  const instrumento = readOpcion(faltas, o.instrumento, `${p}/instrumento`, INSTRUMENTOS)
  const politica = readOpcion(faltas, o.politica, `${p}/politica`, POLITICAS)
  const vigencia = readEntero(faltas, o.vigencia, `${p}/vigencia`)
  const cortes = readLista(faltas, o.cortes, `${p}/cortes`, (v, q) => readCorte(faltas, v, q))
  const actos = readLista(faltas, o.actos, `${p}/actos`, (v, q) => readActo(faltas, v, q, circulares))
  if (!instrumento || !politica) return null
  return { instrumento, vigencia, politica, demostracion: actos[0]?.circular.demostracion ?? false, cortes, actos }
}

function readCorte(faltas: Faltas, valor: unknown, p: string): Corte | null {
  const o = readObjeto(faltas, valor, p, ['numero', 'clase', 'fechaDatos'])
  if (!o) return null
  const clase = readOpcion(faltas, o.clase, `${p}/clase`, CLASES_CORTE)
  const numero = readEntero(faltas, o.numero, `${p}/numero`)
  const fechaDatos = readFecha(faltas, o.fechaDatos, `${p}/fechaDatos`)
  return clase && { numero, clase, fechaDatos }
}

function readActo(faltas: Faltas, valor: unknown, p: string, circulares: Circulares): ActoCronograma | null {
  const o = readObjeto(faltas, valor, p, ['circular', 'numeral', 'efecto', 'actividades'], ['retira'])
  if (!o) return null
  const clave = readTexto(faltas, o.circular, `${p}/circular`)
  const circular = circulares.get(clave)
  if (clave !== '' && !circular) addFalta(faltas, 'cronograma_circular_desconocida', `${p}/circular`, {}, clave)
  const numeral = readTexto(faltas, o.numeral, `${p}/numeral`)
  const efecto = readOpcion(faltas, o.efecto, `${p}/efecto`, EFECTOS)
  const retira = readLista(faltas, o.retira ?? [], `${p}/retira`, (v, q) => readTexto(faltas, v, q))
  const actividades = readLista(faltas, o.actividades, `${p}/actividades`, (v, q) => readActividad(faltas, v, q))
  return circular && efecto ? { circular, numeral, efecto, retira, actividades } : null
}

const TEXTOS = ['texto', 'responsable', 'medio', 'textoLimite'] as const
const CAMPOS_ACTIVIDAD = [
  ...['clave', 'orden', 'item', ...TEXTOS, 'clases', 'obligados', 'corte'],
  ...['apertura', 'limite', 'trasLimite'],
]

function readActividad(faltas: Faltas, valor: unknown, p: string): Actividad | null {
  const o = readObjeto(faltas, valor, p, CAMPOS_ACTIVIDAD)
  if (!o) return null
  const [texto = '', responsable = '', medio = '', textoLimite = ''] = TEXTOS.map((campo) =>
    readTexto(faltas, o[campo], `${p}/${campo}`),
  )
  const trasLimite = readOpcion(faltas, o.trasLimite, `${p}/trasLimite`, TRAS_LIMITE)
  const fila = {
    clave: readTexto(faltas, o.clave, `${p}/clave`),
    orden: readEntero(faltas, o.orden, `${p}/orden`),
    item: readNulo(faltas, o.item, `${p}/item`, readTexto),
    texto,
    responsable,
    medio,
    textoLimite,
    clases: readLista(faltas, o.clases, `${p}/clases`, (v, q) => readOpcion(faltas, v, q, CLASES_ACTIVIDAD)),
    obligados: readLista(faltas, o.obligados, `${p}/obligados`, (v, q) => readOpcion(faltas, v, q, OBLIGADOS)),
    corte: readNulo(faltas, o.corte, `${p}/corte`, readEntero),
    apertura: readNulo(faltas, o.apertura, `${p}/apertura`, readFecha),
    limite: readFecha(faltas, o.limite, `${p}/limite`),
  }
  return trasLimite && { ...fila, trasLimite }
}

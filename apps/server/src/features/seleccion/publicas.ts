// What anybody sees of a sample: the rule, the frame, the seed and the result, with the files to recompute it.
import { armarArchivo, csvDelMarco } from '@kpt/domain/revision'
import { eslabonar } from '../../platform/audit/index.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { type ClaveSeleccion, findMarco, findMuestras, findSelecciones, type Seleccion } from './seleccion.repo.ts'
import { promesaDe } from './visible.ts'

export async function listarMuestras({ db }: ContextoPublico, tramo: { pagina: number; tamano: number }) {
  const { filas, total } = await findMuestras(db, tramo)
  return { filas: filas.map(cabezaDe), total, ...tramo }
}

export async function verMuestra({ db, servicios: { referencia } }: ContextoPublico, clave: ClaveSeleccion) {
  const { seleccion, publicacion } = await exigirMuestra(db, clave)
  const { huellaMarco, asignacion } = publicacion
  const nombreDe = (codigo: string) => referencia.territorio.get(codigo)?.nombre ?? codigo
  return {
    ...cabezaDe(seleccion),
    ...{ huellaMarco, asignacion: [...asignacion], eslabones: [...seleccion.eslabones] },
    sorteo: seleccion.sorteo && {
      semilla: seleccion.sorteo.semilla,
      prueba: seleccion.sorteo.prueba,
      seleccion: seleccion.sorteo.seleccion.map((s) => ({
        ...s,
        nombre: nombreDe(s.entidad),
        departamentoNombre: nombreDe(s.entidad.slice(0, 2)),
      })),
    },
  }
}

export async function descargarMarco({ db }: ContextoPublico, clave: ClaveSeleccion) {
  const { marco } = await exigirMuestra(db, clave)
  return {
    tipo: 'text/csv; charset=utf-8',
    nombre: `marco-${nombreDe(clave)}.csv`,
    contenido: Buffer.from(csvDelMarco(marco)),
  }
}

export async function descargarMuestra({ db }: ContextoPublico, clave: ClaveSeleccion) {
  const { seleccion, publicacion, marco } = await exigirMuestra(db, clave)
  const archivo = armarArchivo(publicacion, marco, seleccion.sorteo, { eslabonar })
  return {
    tipo: 'application/json',
    nombre: `muestra-${nombreDe(clave)}.json`,
    contenido: Buffer.from(`${JSON.stringify(archivo, null, 1)}\n`),
  }
}

async function exigirMuestra(db: ContextoPublico['db'], clave: ClaveSeleccion) {
  const [seleccion] = await findSelecciones(db, clave)
  const marco = await findMarco(db, clave)
  if (!seleccion?.publicacion || !marco) return rechazar('seleccion.no_existe', {})
  return { seleccion, publicacion: seleccion.publicacion, marco }
}

function cabezaDe(seleccion: Seleccion) {
  const { instrumento, vigencia, corte, numero, motivo, en } = seleccion
  const promesa = promesaDe(seleccion)
  if (!promesa) throw new Error(`the selection ${nombreDe(seleccion)} is no sample`)
  return { ...{ instrumento, vigencia, corte, numero, motivo }, publicadaEn: en, ...promesa }
}

function nombreDe({ instrumento, vigencia, corte, numero }: ClaveSeleccion): string {
  return `${instrumento}-${vigencia}-${corte}-${numero}`
}
